package org.sitrep.benchmarks.statistics;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One table in PostgreSQL of what current events add up to, by everything that has one value each: dates, place, types,
 * outcome, whether civilians were the target. It holds no sources, for a text that tells of two groups counts once in both
 * together; no past state; and nothing that is filtered or grouped by lists or by figures.
 */
final class RollUp {
    private static final List<String> KEYS = List.of(
            "date_start, date_end, day, week, month, quarter, year",
            "country, admin1, event_type, sub_event_type, disorder_type, outcome, civilian_targeting");

    private static final String MADE = "create table roll_up as select " + String.join(", ", KEYS)
            + ", sum(attacks)::bigint as attacks, " + named(Question.TALLY)
            + " from event_revisions where known_until = 'infinity' and status in ('reported', 'confirmed') group by "
            + String.join(", ", KEYS);

    private RollUp() {}

    /** Makes it anew; returns how many rows it has. */
    static long make(Connection rows) throws SQLException {
        try (var statement = rows.createStatement()) {
            statement.execute("drop table if exists roll_up");
            statement.execute(MADE);
            statement.execute("create index on roll_up (country, date_start)");
            statement.execute("create index on roll_up (date_start)");
            statement.execute("vacuum (analyze) roll_up");
        }
        return CatchUp.number(rows, "select count(*) from roll_up");
    }

    static boolean serves(Question question) {
        return question.each().isEmpty()
                && Stream.of("list_contains", "source_count", "killed_best").noneMatch(question.filter()::contains);
    }

    /** What is asked of it for the figures of a question. */
    static List<String> statements(Question question) {
        return question.figures("(select * from roll_up" + question.where() + ")", sums());
    }

    private static String named(String tally) {
        var parts = parts(tally);
        return IntStream.range(0, parts.length)
                .mapToObj(at -> parts[at] + " as t" + at)
                .collect(Collectors.joining(", "));
    }

    private static String sums() {
        var parts = parts(Question.TALLY);
        return IntStream.range(0, parts.length)
                .mapToObj(at -> (parts[at].startsWith("bool_or") ? "bool_or" : "sum") + "(t" + at + ")")
                .collect(Collectors.joining(", "));
    }

    private static String[] parts(String tally) {
        return tally.toLowerCase(Locale.ROOT).split(", ");
    }
}
