package org.sitrep.events.republishing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The history published anew.
 *
 * @param epoch what its messages carry; higher than any before, also than those that a restored database has forgotten
 * @param revisions how many have been handed to the outbox so far
 * @param endedAt when the last of them was; null while it is under way
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record Republication(
        int epoch,
        Instant begunAt,

        @Schema(description = "Published so far") long revisions,

        @Schema(description = "null while it is under way") @Nullable Instant endedAt) {}
