package org.sitrep.contracts.records;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.ForceStatus;
import org.sitrep.contracts.codes.RecordStatus;
import org.sitrep.contracts.coding.AsOf;
import org.sitrep.contracts.coding.Count;
import org.sitrep.contracts.coding.Evidence;
import org.sitrep.contracts.coding.Force;
import org.sitrep.contracts.coding.Place;

/**
 * A count of personnel as one source states it; {@code status} is the force's, {@code recordStatus} the record's.
 *
 * @param supersededBy the level of the same force at the same place that the same claimant stated later; null while this
 *     one stands
 */
public record ForceLevelRecord(
        UUID id,
        int revision,
        Instant recordedAt,
        RecordStatus recordStatus,
        Force force,
        Count count,
        String unit,
        Place place,
        ForceStatus status,
        AsOf asOf,
        @Nullable String mission,
        @Nullable String claimedBy,
        double confidence,
        List<Evidence> evidence,
        Source source,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable UUID supersededBy)
        implements RecordState {

    /** One that stands. */
    public ForceLevelRecord(
            UUID id,
            int revision,
            Instant recordedAt,
            RecordStatus recordStatus,
            Force force,
            Count count,
            String unit,
            Place place,
            ForceStatus status,
            AsOf asOf,
            @Nullable String mission,
            @Nullable String claimedBy,
            double confidence,
            List<Evidence> evidence,
            Source source) {
        this(
                id,
                revision,
                recordedAt,
                recordStatus,
                force,
                count,
                unit,
                place,
                status,
                asOf,
                mission,
                claimedBy,
                confidence,
                evidence,
                source,
                null);
    }
}
