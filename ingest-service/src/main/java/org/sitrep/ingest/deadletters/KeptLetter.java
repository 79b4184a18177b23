package org.sitrep.ingest.deadletters;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A message that could not be processed.
 *
 * @param service who could not process it
 * @param topic where it came from, and goes again when it is replayed
 * @param payload the message as it came
 * @param reason a stable word, such as {@code unreadable_message}
 * @param replayedAt when it was last sent on its way again; null where it was not
 */
@Schema(name = "DeadLetter", description = "A message that could not be processed, whole, with the reason.")
public record KeptLetter(
        UUID id,
        Instant failedAt,
        String service,
        String topic,
        int partition,
        long offset,
        @Nullable String key,
        String payload,
        String reason,
        String detail,
        @Nullable Instant replayedAt,
        @Nullable String replayedBy) {}
