package org.sitrep.events.serving;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.events.records.RecordTable;

/**
 * Records as they stood at an instant: those that have not changed since, and of those that have the revision that stood
 * then. Each of the two is asked by itself, so that the first, which is nearly all, is read off an index in its order; so is
 * each way of asking ({@link Conditions#ways}).
 */
final class AsOf {
    private AsOf() {}

    /** Something to select from with the columns of the table; takes {@link #parameters} for its parameters. */
    static String relation(RecordTable of) {
        return "(SELECT present.* FROM %1$s AS present WHERE present.recorded_at <= ? UNION ALL %2$s) AS %1$s"
                .formatted(of.table(), past(of));
    }

    static List<Object> parameters(Instant asOf) {
        return List.of(asOf, asOf, asOf);
    }

    /**
     * The first of a list, with {@code sort_key}, {@code id} and {@code record} as text; takes {@link #firstParameters}. They are
     * chosen by their columns; only documents of those that are shown are read.
     */
    static String first(RecordTable of, Conditions conditions, Order order) {
        String wanted = "SELECT %s AS sort_key, id, revision FROM ".formatted(order.key());
        String present = conditions.ways(order.newestFirst()).stream()
                .map(way -> inTurn(wanted + of.columns(), conditions.turns(way, order.newestFirst()), order)
                        + " UNION ALL ")
                .collect(joining());
        String past =
                wanted + "(%s) AS %s".formatted(past(of), of.table()) + conditions.where() + order.sql() + " LIMIT ?";
        String inOrder = order.sql("sort_key");
        return "SELECT sort_key, id, state::text AS record FROM (SELECT * FROM (%s(%s)) AS found%s LIMIT ?) AS shown"
                        .formatted(present, past, inOrder)
                + " JOIN revision ON record_id = id AND revision.revision = shown.revision" + inOrder;
    }

    /** What comes later is not looked for when a page is full: PostgreSQL reads one after the other. */
    private static String inTurn(String wanted, List<Conditions> turns, Order order) {
        return turns.stream()
                .map(turn -> "(" + present(wanted, turn, order) + " LIMIT ?)")
                .collect(joining(" UNION ALL ", "(SELECT * FROM (", ") AS in_turn LIMIT ?)"));
    }

    private static String present(String wanted, Conditions way, Order order) {
        String all = wanted + way.whereAnd(order.recorded());
        // OFFSET 0 has what is inside planned for all of it, not for a page.
        return way.few()
                ? "SELECT * FROM (%s OFFSET 0) AS few".formatted(all) + order.sql("sort_key")
                : all + order.sql();
    }

    static List<@Nullable Object> firstParameters(Instant asOf, Conditions conditions, Order order, int limit) {
        List<@Nullable Object> parameters = new ArrayList<>();
        for (Conditions way : conditions.ways(order.newestFirst())) {
            for (Conditions turn : conditions.turns(way, order.newestFirst())) {
                parameters.addAll(turn.parameters());
                parameters.addAll(List.of(asOf, limit));
            }
            parameters.add(limit);
        }
        parameters.addAll(List.of(asOf, asOf));
        parameters.addAll(conditions.parameters());
        parameters.addAll(List.of(limit, limit));
        return parameters;
    }

    private static String past(RecordTable of) {
        return """
               SELECT past.* FROM revision CROSS JOIN LATERAL %1$s_of(revision.state) AS past
               WHERE revision.record_type = '%1$s' AND revision.closed_at > ? AND revision.recorded_at <= ?""".formatted(of.table());
    }
}
