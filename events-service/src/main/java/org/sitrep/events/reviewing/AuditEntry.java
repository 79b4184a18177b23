package org.sitrep.events.reviewing;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One act.
 *
 * @param who the client, as its token names it
 * @param action such as {@code curate.merge} or {@code article.erased}
 * @param target the kind of thing it was done to
 * @param about that thing's id, null where it was done to many
 */
record AuditEntry(
        UUID id,
        Instant at,
        String who,
        String action,
        String target,
        @Nullable String about,
        JsonNode details) {

    /** A page of them, as the reference shows it. */
    @Schema(name = "AuditPage")
    record PageOf(List<AuditEntry> items, @Nullable String nextCursor) {}
}
