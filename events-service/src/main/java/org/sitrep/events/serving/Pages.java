package org.sitrep.events.serving;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.records.CasualtyClaimRecord;
import org.sitrep.contracts.records.EventRecord;
import org.sitrep.contracts.records.ForceLevelRecord;
import org.sitrep.contracts.records.TempoClaimRecord;
import org.sitrep.events.records.Cause;

/** Pages as the reference shows them: the scanner does not see what a page in general is filled with. */
final class Pages {
    private Pages() {}

    @Schema(name = "EventPage")
    record Events(List<EventRecord> items, @Nullable String nextCursor) {}

    @Schema(name = "EventMatches")
    record Matches(
            @Schema(implementation = Cause.Match[].class) List<JsonNode> items,
            @Nullable String nextCursor) {}

    @Schema(name = "EventHistoryPage")
    record History(List<HistoryItem> items, @Nullable String nextCursor) {}

    @Schema(name = "CasualtyClaimPage")
    record CasualtyClaims(
            List<CasualtyClaimRecord> items, @Nullable String nextCursor) {}

    @Schema(name = "ForceLevelPage")
    record ForceLevels(
            List<ForceLevelRecord> items, @Nullable String nextCursor) {}

    @Schema(name = "TempoClaimPage")
    record TempoClaims(
            List<TempoClaimRecord> items, @Nullable String nextCursor) {}
}
