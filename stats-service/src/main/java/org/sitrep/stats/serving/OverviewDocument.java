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
        String position) {}
