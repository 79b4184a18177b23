package org.sitrep.contracts.records;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.Measure;
import org.sitrep.contracts.coding.Count;
import org.sitrep.contracts.coding.Evidence;
import org.sitrep.contracts.coding.Victims;

/**
 * What one source says of one figure of an event.
 *
 * @param id the id of the casualty claim, as {@code GET /v1/casualty-claims} lists it
 * @param statedOn the day it was said, the article's day of publication; null where unknown
 * @param supersededBy the same claimant's later claim, null while this one stands
 * @param makes what it made of the event's figure: {@code low}, {@code best}, {@code high}, or nothing; absent in the log
 */
public record RecordedClaim(
        UUID id,
        Measure measure,
        Count count,
        @Nullable Victims victims,
        @Nullable String claimedBy,
        UUID articleId,
        @Nullable LocalDate statedOn,
        List<Evidence> evidence,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable UUID supersededBy,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<String> makes) {

    public RecordedClaim(
            UUID id,
            Measure measure,
            Count count,
            @Nullable Victims victims,
            @Nullable String claimedBy,
            UUID articleId,
            @Nullable LocalDate statedOn,
            List<Evidence> evidence) {
        this(id, measure, count, victims, claimedBy, articleId, statedOn, evidence, null, null);
    }
}
