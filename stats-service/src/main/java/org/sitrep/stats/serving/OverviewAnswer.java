package org.sitrep.stats.serving;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.Measure;
import org.sitrep.manners.formats.Column;
import org.sitrep.stats.counting.ChangedRecord;
import org.sitrep.stats.counting.ChangedRecords;
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
        return new Answer<>(document(overview, position), lines(overview), COLUMNS);
    }

    /** Two of them, and the records that make up the difference. */
    static Answer<Line> compared(Overview overview, Position position, Earlier earlier, Changes changes) {
        var document = document(overview, position);
        Map<String, @Nullable Object> then = new LinkedHashMap<>();
        then.put("known_at", earlier.instant());
        then.putAll(document(earlier.overview(), earlier.position()));
        document.put("compared_with", then);
        document.put(
                "difference",
                Map.of(
                        "last_7_days",
                        CasualtyAnswer.difference(earlier.overview().last7Days(), overview.last7Days()),
                        "last_30_days",
                        CasualtyAnswer.difference(earlier.overview().last30Days(), overview.last30Days())));
        document.put("changed_records", changes.events().records());
        document.put("changed_records_in_all", changes.events().number());
        document.put("changed_force_levels", changes.levels().records());
        document.put("changed_casualty_claims", changes.claims().records());
        return new Answer<>(document, lines(overview), COLUMNS);
    }

    /** The overview that another one is compared with. */
    record Earlier(Instant instant, Overview overview, Position position) {}

    /** Why two of them differ. */
    record Changes(
            ChangedRecords<ChangedRecord.Counted> events,
            ChangedRecords<ChangedRecord.Stated> levels,
            ChangedRecords<ChangedRecord.Stated> claims) {}

    private static Map<String, @Nullable Object> document(Overview overview, Position position) {
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
        document.put("counted", Counted.OVERVIEW);
        document.put("method", overview.method());
        document.put("position", position.opaque());
        return document;
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
