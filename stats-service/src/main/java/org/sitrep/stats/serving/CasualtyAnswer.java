package org.sitrep.stats.serving;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.Measure;
import org.sitrep.manners.formats.Column;
import org.sitrep.stats.counting.CasualtyQuestion;
import org.sitrep.stats.counting.CasualtyRow;
import org.sitrep.stats.counting.CasualtyTable;
import org.sitrep.stats.counting.ChangedRecords;
import org.sitrep.stats.counting.Grouping;
import org.sitrep.stats.counting.Sum;
import org.sitrep.stats.counting.Tally;
import org.sitrep.stats.reading.Position;
import org.sitrep.stats.reading.Snapshot;

/** A casualty table as JSON and CSV: keys depend on what is grouped by and measured. */
final class CasualtyAnswer {
    private CasualtyAnswer() {}

    static Answer<CasualtyRow> of(CasualtyQuestion question, CasualtyTable table, Position position) {
        return answer(document(table, position), question, table);
    }

    /** A table of rows alone says too what stands in none of them: in headers, as it has no place for it. */
    private static Answer<CasualtyRow> answer(
            Map<String, Object> document, CasualtyQuestion question, CasualtyTable table) {
        return new Answer<>(
                document,
                table.rows(),
                columns(question),
                answer -> answer.header("Sitrep-Undated-Events", table.undatedEvents())
                        .header("Sitrep-Unplaced-Events", table.unplacedEvents()));
    }

    private static Map<String, Object> document(CasualtyTable table, Position position) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("items", table.rows().stream().map(CasualtyAnswer::item).toList());
        document.put("total", tally(table.total()));
        document.put("undated_events", table.undatedEvents());
        document.put("unplaced_events", table.unplacedEvents());
        document.put("counted", Counted.CASUALTIES);
        document.put("method", table.method());
        document.put("position", position.opaque());
        return document;
    }

    /** Two answers side by side, and why they differ. */
    static Answer<CasualtyRow> compared(
            CasualtyQuestion question,
            Snapshot after,
            CasualtyTable table,
            Earlier earlier,
            ChangedRecords<?> changed) {
        var document = document(table, after.position());
        Map<String, Object> then = new LinkedHashMap<>();
        then.put("known_at", earlier.instant());
        then.putAll(document(earlier.table(), earlier.position()));
        document.put("compared_with", then);
        document.put("difference", difference(earlier.table().total(), table.total()));
        document.put("changed_records", changed.records());
        document.put("changed_records_in_all", changed.number());
        return answer(document, question, table);
    }

    /** The answer that another one is compared with. */
    record Earlier(Instant instant, CasualtyTable table, Position position) {}

    static Map<String, @Nullable Object> difference(Tally before, Tally after) {
        Map<String, @Nullable Object> difference = new LinkedHashMap<>();
        difference.put("events", after.events() - before.events());
        difference.put("sources", after.sources() - before.sources());
        after.figures().forEach((measure, sum) -> {
            var earlier = before.figures().get(measure);
            if (sum != null && earlier != null) {
                difference.put(
                        measure.label(),
                        Map.of(
                                "low", sum.low() - earlier.low(),
                                "best", sum.best() - earlier.best(),
                                "high", sum.high() - earlier.high()));
            }
        });
        return difference;
    }

    static Map<String, @Nullable Object> item(CasualtyRow row) {
        Map<String, @Nullable Object> item = new LinkedHashMap<>(row.group());
        item.putAll(tally(row.tally()));
        return item;
    }

    static Map<String, @Nullable Object> tally(Tally tally) {
        Map<String, @Nullable Object> item = new LinkedHashMap<>();
        item.put("events", tally.events());
        item.put("sources", tally.sources());
        tally.figures().forEach((measure, sum) -> item.put(measure.label(), sum));
        item.put("events_without_figure", tally.eventsWithoutFigure());
        item.put("background_events", tally.backgroundEvents());
        item.put("single_source_events", tally.singleSourceEvents());
        return item;
    }

    private static List<Column<CasualtyRow>> columns(CasualtyQuestion question) {
        var columns = new ArrayList<Column<CasualtyRow>>();
        question.by().forEach(grouping -> addGroup(columns, grouping));
        columns.add(new Column<>("events", "#event+num", row -> row.tally().events()));
        columns.add(
                new Column<>("sources", "#meta+source+num", row -> row.tally().sources()));
        question.measures().forEach(measure -> addFigure(columns, measure));
        columns.add(new Column<>(
                "events_without_figure",
                "#event+num+without_figure",
                row -> row.tally().eventsWithoutFigure()));
        columns.add(new Column<>(
                "background_events", "#event+num+background", row -> row.tally().backgroundEvents()));
        columns.add(new Column<>(
                "single_source_events",
                "#event+num+single_source",
                row -> row.tally().singleSourceEvents()));
        return columns;
    }

    private static void addGroup(List<Column<CasualtyRow>> columns, Grouping grouping) {
        switch (grouping) {
            case ATTACKER, TARGET -> {
                columns.add(group(grouping.word(), "#group+name+" + grouping.word()));
                columns.add(group(grouping.word() + "_id", "#group+code+" + grouping.word()));
            }
            case ADMIN1 -> {
                if (columns.stream().noneMatch(column -> column.name().equals("country"))) {
                    columns.add(group("country", "#country+code"));
                }
                columns.add(group(grouping.word(), "#adm1+name"));
            }
            case COUNTRY -> {
                if (columns.stream().noneMatch(column -> column.name().equals("country"))) {
                    columns.add(group(grouping.word(), "#country+code"));
                }
            }
            default ->
                columns.add(group(
                        grouping.word(),
                        grouping.unit() == null ? "#event+" + grouping.word() : "#date+" + grouping.word()));
        }
    }

    private static Column<CasualtyRow> group(String name, String hxl) {
        return new Column<>(name, hxl, row -> row.group().get(name));
    }

    private static void addFigure(List<Column<CasualtyRow>> columns, Measure measure) {
        addPart(columns, measure, "low", "+min", Sum::low);
        addPart(columns, measure, "best", "", Sum::best);
        addPart(columns, measure, "high", "+max", Sum::high);
        addPart(columns, measure, "high_open", "+max+open", Sum::highOpen);
    }

    private static void addPart(
            List<Column<CasualtyRow>> columns, Measure measure, String part, String hxl, Function<Sum, Object> value) {
        columns.add(new Column<>(measure.label() + "_" + part, "#affected+" + measure.label() + hxl, row -> {
            var sum = row.tally().figures().get(measure);
            return sum == null ? null : value.apply(sum);
        }));
    }
}
