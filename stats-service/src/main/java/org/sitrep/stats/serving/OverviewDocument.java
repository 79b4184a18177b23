package org.sitrep.stats.serving;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sitrep.stats.rhythm.CurrentPause;

/** The overview as the reference shows it; {@link OverviewAnswer} writes it. */
@Schema(name = "Overview")
record OverviewDocument(
        LocalDate asOf,
        @Nullable LocalDate dataUntil,
        @JsonProperty("last_7_days") CasualtyDocument.Row last7Days,
        @JsonProperty("last_30_days") CasualtyDocument.Row last30Days,

        @Schema(description = "Of the 30 days, most killed first; each row with its country")
        List<CasualtyDocument.Row> countries,

        List<ForceLevelItem> forceLevels,
        List<ClaimItem> casualtyClaims,
        @Nullable CurrentPause currentPause,
        String counted,
        String method,
        String position,
        @Schema(description = Comparisons.THEN) @Nullable OverviewDocument comparedWith,

        @Schema(description = "With compared_with: the totals less those of then") @Nullable Differences difference,

        @Schema(description = Comparisons.CHANGED + ". Events of the days that one of the two looks back on") @Nullable List<Comparisons.ChangedEvent> changedRecords,

        @Schema(description = Comparisons.NUMBER) @Nullable Long changedRecordsInAll,

        @Schema(description = "With compared_with: force levels that one of the two shows otherwise") @Nullable List<Comparisons.ChangedStatement> changedForceLevels,

        @Schema(description = "With compared_with: cumulative claims that one of the two shows otherwise") @Nullable List<Comparisons.ChangedStatement> changedCasualtyClaims) {

    /** Now less then. */
    @Schema(name = "OverviewDifference")
    record Differences(
            @JsonProperty("last_7_days") Comparisons.Difference last7Days,
            @JsonProperty("last_30_days") Comparisons.Difference last30Days) {}
}
