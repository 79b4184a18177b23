package org.sitrep.events.importing;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How far an import has come.
 *
 * @param state {@code running} (also while it waits for others), {@code done}, {@code failed}, {@code cancelled}
 * @param imported rows that were new
 * @param revised rows that were known, and say something else now
 * @param known rows that were known and say the same
 * @param refused rows that could not be taken
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "Import")
record ImportStatus(
        UUID id,
        String dataset,

        @Schema(enumeration = {"running", "done", "failed", "cancelled"})
        String state,

        Instant receivedAt,

        @Schema(description = "null while it is running") @Nullable Instant endedAt,

        long imported,
        long revised,
        long known,
        long refused,

        @Schema(
                implementation = Object.class,
                description = "An RFC 9457 problem where it failed: rows before it stay taken")
        @Nullable JsonNode problem) {

    static ImportStatus of(Import shown) {
        Counts counts = shown.counts();
        return new ImportStatus(
                shown.id(),
                shown.dataset(),
                shown.state(),
                shown.receivedAt(),
                shown.endedAt(),
                counts.imported(),
                counts.revised(),
                counts.known(),
                counts.refused(),
                shown.problem());
    }
}
