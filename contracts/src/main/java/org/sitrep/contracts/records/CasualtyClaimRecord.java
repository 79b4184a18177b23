package org.sitrep.contracts.records;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.ClaimScope;
import org.sitrep.contracts.codes.Measure;
import org.sitrep.contracts.codes.RecordStatus;
import org.sitrep.contracts.coding.Count;
import org.sitrep.contracts.coding.Evidence;
import org.sitrep.contracts.coding.Period;
import org.sitrep.contracts.coding.Victims;

/**
 * A casualty figure as one source states it, of an event or cumulative.
 *
 * @param eventId the event it is of; null for a cumulative one, which is never added to events
 * @param supersededBy the claim of the same thing that the same claimant made later; null while this one stands
 */
public record CasualtyClaimRecord(
        UUID id,
        int revision,
        Instant recordedAt,
        RecordStatus recordStatus,
        ClaimScope scope,
        @Nullable UUID eventId,
        Measure measure,
        Count count,
        @Nullable Victims victims,
        List<String> countries,
        @Nullable Period period,
        @Nullable String claimedBy,
        double confidence,
        List<Evidence> evidence,
        Source source,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable UUID supersededBy)
        implements RecordState {

    /** One that stands. */
    public CasualtyClaimRecord(
            UUID id,
            int revision,
            Instant recordedAt,
            RecordStatus recordStatus,
            ClaimScope scope,
            @Nullable UUID eventId,
            Measure measure,
            Count count,
            @Nullable Victims victims,
            List<String> countries,
            @Nullable Period period,
            @Nullable String claimedBy,
            double confidence,
            List<Evidence> evidence,
            Source source) {
        this(
                id,
                revision,
                recordedAt,
                recordStatus,
                scope,
                eventId,
                measure,
                count,
                victims,
                countries,
                period,
                claimedBy,
                confidence,
                evidence,
                source,
                null);
    }
}
