package org.sitrep.events.changes;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.RecordChange;
import org.sitrep.contracts.codes.RecordType;
import org.sitrep.contracts.records.RecordState;

/**
 * One revision of one record.
 *
 * @param cursor what follows it is read from here
 * @param revision 1 for the first, without gaps for each record
 * @param mergedInto the record it went into; null unless {@code change} is {@code merged}
 * @param record the whole state after the change; of a retracted or merged record the last one
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record Change(
        String cursor,
        RecordType type,
        UUID id,
        int revision,
        RecordChange change,
        Instant recordedAt,
        @Nullable UUID mergedInto,

        @Schema(description = "An event, casualty claim, force level or tempo claim, by the type")
        RecordState record) {}
