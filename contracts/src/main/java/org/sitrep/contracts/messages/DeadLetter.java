package org.sitrep.contracts.messages;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * On {@code dead-letters}: a message that could not be processed, whole, with the reason.
 *
 * @param service who could not process it
 * @param topic where it came from, without a prefix
 * @param key its key, null where it had none
 * @param payload the message as it came
 * @param reason a stable word, such as {@code unreadable_message}
 * @param detail what was wrong, for a person
 */
public record DeadLetter(
        String schema,
        UUID id,
        String service,
        String topic,
        int partition,
        long offset,
        @Nullable String key,
        String payload,
        String reason,
        String detail,
        Instant failedAt) {
    public static final String SCHEMA = "dead-letters/1";

    public DeadLetter(
            UUID id,
            String service,
            String topic,
            int partition,
            long offset,
            @Nullable String key,
            String payload,
            String reason,
            String detail,
            Instant failedAt) {
        this(SCHEMA, id, service, topic, partition, offset, key, payload, reason, detail, failedAt);
    }
}
