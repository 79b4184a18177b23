package org.sitrep.stats.counting;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.FigureMethod;
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
        var figures = question.measures().size() * 4;
        var ends = new Sql()
                .add("select")
                .add(tallyColumns(question, false))
                .add(", count(*) filter (where " + leftOut.undated() + "), count(*) filter (where " + leftOut.unplaced()
                        + "), min(e.method), max(e.method)")
                .add("from event_revisions e where")
                .add(condition)
                .one(
                        snapshot.connection(),
                        row -> new CasualtyTable(
                                List.of(),
                                tally(row, 1, question, false),
                                row.getLong(figures + 5),
                                row.getLong(figures + 6),
                                method(row.getString(figures + 7), row.getString(figures + 8))));
        var groups = new Groups(question.by());
        var sources = sources(snapshot, groups, condition, leftOut);
        var total = ends.total().withSources(sources.inAll());
        var rows = question.by().isEmpty()
                ? List.of(new CasualtyRow(Map.of(), total)) // one group of all
                : rows(snapshot, question, groups, condition, leftOut, sources);
        return new CasualtyTable(rows, total, ends.undatedEvents(), ends.unplacedEvents(), ends.method());
    }

    /** Independent texts in all and by group; the most costly part of the answer, so that both come of one look. */
    private record Sources(long inAll, Map<List<@Nullable String>, Long> byGroup) {}

    private static Sources sources(Snapshot snapshot, Groups groups, Sql condition, LeftOut leftOut) {
        if (groups.width() == 0) {
            var inAll = condition
                    .into(
                            "select count(distinct text) from (select unnest(e.texts) as text from event_revisions e where %s)")
                    .one(snapshot.connection(), row -> row.getLong(1));
            return new Sources(inAll, Map.of());
        }
        Map<List<@Nullable String>, Long> byGroup = new HashMap<>();
        var inAll = new long[1];
        new Sql()
                .add("select count(distinct text), grouping(" + groups.keys() + "), " + groups.columns())
                .add("from (select e.*, unnest(e.texts) as text from")
                .add(groups.from(condition))
                .add(") e group by grouping sets ((), (" + groups.keys() + "))")
                .add("having grouping(" + groups.keys() + ") > 0 or (not (" + leftOut.undated() + ") and not ("
                        + leftOut.unplaced() + "))")
                .list(snapshot.connection(), row -> {
                    long number = row.getLong(1);
                    if (row.getLong(2) > 0) {
                        inAll[0] = number;
                    } else {
                        byGroup.put(groups.key(row, 3), number);
                    }
                    return number;
                });
        return new Sources(inAll[0], byGroup);
    }

    private static List<CasualtyRow> rows(
            Snapshot snapshot,
            CasualtyQuestion question,
            Groups groups,
            Sql condition,
            LeftOut leftOut,
            Sources sources) {
        var from = groups.from(new Sql()
                .add(condition)
                .add("and not (" + leftOut.undated() + ") and not (" + leftOut.unplaced() + ")"));
        var first = 1 + groups.width();
        var found = new Sql()
                .add("select " + groups.columns() + ",")
                .add(tallyColumns(question, true))
                .add("from")
                .add(from)
                .add("group by " + groups.keys() + " limit " + (MOST_ROWS + 1))
                .list(
                        snapshot.connection(),
                        row -> new CasualtyRow(
                                groups.values(row, 1),
                                tally(row, first, question, true)
                                        .withSources(sources.byGroup().getOrDefault(groups.key(row, 1), 0L))));
        if (found.size() > MOST_ROWS) {
            throw new TooManyRowsException("by");
        }
        var filled = question.fillZero() ? ZeroRows.fill(question, found) : found;
        return filled.stream().sorted(Groups.ORDER).toList();
    }

    private static String tallyColumns(CasualtyQuestion question, boolean byRow) {
        var shown = question.measures();
        var without = shown.stream()
                .filter(measure -> !byRow || question.isToldByRow(measure))
                .map(measure -> figureOf(question, measure, byRow) + "_low is null")
                .collect(Collectors.joining(" and "));
        return "count(*), count(*) filter (where " + without + "), count(*) filter (where e.reporting = 'background'),"
                + " count(*) filter (where e.source_count = 1), "
                + shown.stream()
                        .map(measure -> Sum.columns(figureOf(question, measure, byRow)))
                        .collect(Collectors.joining(", "));
    }

    private static String figureOf(CasualtyQuestion question, Measure measure, boolean byRow) {
        var ofGroup = byRow && question.byVictims() && measure == Measure.KILLED;
        return (ofGroup ? "e.dead_" : "e.") + measure.label();
    }

    private static Tally tally(ResultSet row, int at, CasualtyQuestion question, boolean byRow) throws SQLException {
        var figures = new EnumMap<Measure, @Nullable Sum>(Measure.class);
        int next = at + 4;
        for (var measure : question.measures()) {
            figures.put(measure, !byRow || question.isToldByRow(measure) ? Sum.read(row, next) : null);
            next += 4;
        }
        return new Tally(row.getLong(at), 0, figures, row.getLong(at + 1), row.getLong(at + 2), row.getLong(at + 3));
    }

    private static String method(@Nullable String least, @Nullable String greatest) {
        if (least == null || greatest == null) {
            return FigureMethod.UCDP_BEST.label();
        }
        return Objects.equals(least, greatest) ? least : least + "," + greatest;
    }
}
