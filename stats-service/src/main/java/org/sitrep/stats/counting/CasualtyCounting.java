package org.sitrep.stats.counting;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.Measure;
import org.sitrep.stats.reading.Snapshot;
import org.sitrep.stats.reading.Sql;

/** Counts events and adds up their figures. */
@ApplicationScoped
public class CasualtyCounting {
    /** More rows than anyone reads, and as many as fit in memory beside others' answers. */
    public static final int MOST_ROWS = 100_000;

    /**
     * All of the answer from one snapshot.
     *
     * @throws TooManyRowsException where the groupings make more rows than {@link #MOST_ROWS}
     */
    public CasualtyTable count(Snapshot snapshot, CasualtyQuestion question) {
        var condition = EventConditions.of(question.filter(), snapshot);
        var leftOut = new LeftOut(question);
        var groups = new Groups(question.by());
        var shared = SharedTexts.count(snapshot, groups, condition, leftOut);
        if (question.by().isEmpty()) {
            var all = withMethods(snapshot, condition, total(snapshot, question, condition, leftOut, shared));
            return all.withRows(List.of(new CasualtyRow(Map.of(), all.total()))); // one group of all
        }
        if (groups.overlap()) {
            return withMethods(snapshot, condition, total(snapshot, question, condition, leftOut, shared))
                    .withRows(sorted(question, rows(snapshot, question, condition, leftOut, shared)));
        }
        return withMethods(snapshot, condition, rowsAndTotal(snapshot, question, condition, leftOut, shared));
    }

    private static CasualtyTable total(
            Snapshot snapshot, CasualtyQuestion question, Sql condition, LeftOut leftOut, SharedTexts shared) {
        return new Sql()
                .add("select " + tallyColumns(question, false) + ", " + Ends.columns(leftOut))
                .add("from event_revisions e where")
                .add(condition)
                .one(
                        snapshot.connection(),
                        row -> table(
                                tally(row, 1, question, false, shared.inAll()), Ends.read(row, 1 + width(question))));
    }

    private static CasualtyTable table(Tally total, Ends ends) {
        return new CasualtyTable(List.of(), total, ends.undated(), ends.unplaced(), ends.method());
    }

    private static List<CasualtyRow> rows(
            Snapshot snapshot, CasualtyQuestion question, Sql condition, LeftOut leftOut, SharedTexts shared) {
        var groups = new Groups(question.by());
        return new Sql()
                .add("select " + groups.columns() + "," + tallyColumns(question, true) + "from")
                .add(groups.from(new Sql().add(condition).add("and not " + leftOut.any())))
                .add("group by " + groups.keys() + " limit " + (MOST_ROWS + 1))
                .list(snapshot.connection(), row -> row(row, groups, question, shared));
    }

    /** In one look, for groups of which no event is in two: they add up to the total. */
    private static CasualtyTable rowsAndTotal(
            Snapshot snapshot, CasualtyQuestion question, Sql condition, LeftOut leftOut, SharedTexts shared) {
        var groups = new Groups(question.by());
        var total = new Tally[] {Tally.none(question.measures())};
        var ends = new Ends[] {Ends.NONE};
        var rows = new ArrayList<CasualtyRow>();
        new Sql()
                .add("select " + groups.columns() + "," + tallyColumns(question, false) + ", " + Ends.columns(leftOut))
                .add(", " + leftOut.any() + " from")
                .add(groups.from(condition))
                .add("group by " + groups.keys())
                .list(snapshot.connection(), row -> {
                    int first = 1 + groups.width();
                    int last = first + width(question);
                    total[0] = total[0].plus(tally(row, first, question, false, 0));
                    ends[0] = ends[0].plus(Ends.read(row, last));
                    if (!row.getBoolean(last + Ends.WIDTH)) {
                        rows.add(row(row, groups, question, shared));
                        requireReadable(rows);
                    }
                    return true;
                });
        return table(total[0].withTexts(shared.inAll()), ends[0]).withRows(sorted(question, rows));
    }

    private static void requireReadable(List<CasualtyRow> rows) {
        if (rows.size() > MOST_ROWS) {
            throw new TooManyRowsException("by");
        }
    }

    private static List<CasualtyRow> sorted(CasualtyQuestion question, List<CasualtyRow> found) {
        requireReadable(found);
        var filled = question.fillZero() ? ZeroRows.fill(question, found) : found;
        return filled.stream().sorted(Groups.ORDER).toList();
    }

    private static String tallyColumns(CasualtyQuestion question, boolean byRow) {
        var shown = question.measures();
        var without = shown.stream()
                .filter(measure -> !byRow || question.isToldByRow(measure))
                .map(measure -> figureOf(question, measure, byRow) + "_low is null")
                .collect(Collectors.joining(" and "));
        return " count(*), sum(e.own_texts)::bigint, count(*) filter (where " + without
                + "), count(*) filter (where e.reporting = 'background'), count(*) filter (where e.source_count = 1), "
                + shown.stream()
                        .map(measure -> Sum.columns(figureOf(question, measure, byRow)))
                        .collect(Collectors.joining(", "));
    }

    private static String figureOf(CasualtyQuestion question, Measure measure, boolean byRow) {
        var ofGroup = byRow && question.byVictims() && measure == Measure.KILLED;
        return (ofGroup ? "e.dead_" : "e.") + measure.label();
    }

    private static int width(CasualtyQuestion question) {
        return 5 + 4 * question.measures().size();
    }

    private static CasualtyRow row(ResultSet row, Groups groups, CasualtyQuestion question, SharedTexts shared)
            throws SQLException {
        return new CasualtyRow(
                groups.values(row, 1), tally(row, 1 + groups.width(), question, true, shared.of(groups.key(row, 1))));
    }

    private static Tally tally(ResultSet row, int at, CasualtyQuestion question, boolean byRow, long sharedTexts)
            throws SQLException {
        var figures = new EnumMap<Measure, @Nullable Sum>(Measure.class);
        int next = at + 5;
        for (var measure : question.measures()) {
            figures.put(measure, !byRow || question.isToldByRow(measure) ? Sum.read(row, next) : null);
            next += 4;
        }
        return new Tally(
                row.getLong(at),
                row.getLong(at + 1) + sharedTexts,
                figures,
                row.getLong(at + 2),
                row.getLong(at + 3),
                row.getLong(at + 4));
    }

    /** Most often one rule made all figures; where not, who they are is asked for. */
    private static CasualtyTable withMethods(Snapshot snapshot, Sql condition, CasualtyTable table) {
        return table.method().isEmpty()
                ? table.withMethod(String.join(
                        ",",
                        new Sql()
                                .add(
                                        "select distinct unnest(string_split(e.method, ',')) as rule from event_revisions e where")
                                .add(condition)
                                .add("and e.method is not null order by rule")
                                .list(snapshot.connection(), row -> row.getString(1))))
                : table;
    }
}
