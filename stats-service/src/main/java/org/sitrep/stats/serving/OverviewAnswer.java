package org.sitrep.stats.serving;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.Measure;
import org.sitrep.manners.formats.Column;
import org.sitrep.stats.counting.Overview;
import org.sitrep.stats.counting.Tally;
import org.sitrep.stats.reading.Position;

/** The overview as JSON, and its figures as CSV. */
final class OverviewAnswer {
    /** One figure, a line of the CSV. */
    record Line(String figure, @Nullable Object value) {}

    private static final List<Column<Line>> COLUMNS = List.of(
            new Column<>("figure", "#indicator+name", Line::figure),
            new Column<>("value", "#indicator+value", Line::value));

    private OverviewAnswer() {}

    static Answer<Line> of(Overview overview, Position position) {
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        document.put("as_of", overview.asOf());
        document.put("data_until", overview.dataUntil());
        document.put("last_7_days", CasualtyAnswer.tally(overview.last7Days()));
        document.put("last_30_days", CasualtyAnswer.tally(overview.last30Days()));
        document.put(
                "countries",
                overview.countries().stream().map(CasualtyAnswer::item).toList());
        document.put(
                "force_levels",
                overview.forceLevels().stream()
                        .map(level -> ForceLevelItem.of(level, overview.asOf()))
                        .toList());
        document.put(
                "casualty_claims", overview.claims().stream().map(ClaimItem::of).toList());
        document.put("current_pause", overview.currentPause());
        document.put("position", position.opaque());
        return new Answer<>(document, lines(overview), COLUMNS);
    }

    private static List<Line> lines(Overview overview) {
        var lines = new ArrayList<Line>();
        lines.add(new Line("as_of", overview.asOf()));
        lines.add(new Line("data_until", overview.dataUntil()));
        addTally(lines, "last_7_days", overview.last7Days());
        addTally(lines, "last_30_days", overview.last30Days());
        var pause = overview.currentPause();
        lines.add(new Line("current_pause_days", pause == null ? null : pause.days()));
        return lines;
    }

    private static void addTally(List<Line> lines, String span, Tally tally) {
        lines.add(new Line(span + "_events", tally.events()));
        for (var measure : List.of(Measure.KILLED, Measure.INJURED)) {
            var sum = tally.figures().get(measure);
            lines.add(new Line(span + "_" + measure.label() + "_best", sum == null ? null : sum.best()));
        }
    }
}
