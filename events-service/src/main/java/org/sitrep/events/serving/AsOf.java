package org.sitrep.events.serving;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.events.records.RecordTable;

/**
 * Records as they stood at an instant: those that have not changed since, and of those that have the revision that stood
 * then. Each of the two is asked by itself, so that the first, which is nearly all, is read off an index in its order.
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

    /** A query for the first of some records, with {@code sort_key}, {@code id} and {@code record}. */
    record First(String sql, List<@Nullable Object> parameters) {
        /** The first of what several find. */
        static First of(List<First> parts, Order order, int limit) {
            String sql = "SELECT sort_key, id, record FROM (%s) AS shown"
                            .formatted(parts.stream()
                                    .map(each -> "(" + each.sql + ")")
                                    .collect(joining(" UNION ALL ")))
                    + order.sql("sort_key") + " LIMIT ?";
            List<@Nullable Object> parameters = new ArrayList<>();
            parts.forEach(each -> parameters.addAll(each.parameters));
            parameters.add(limit);
            return new First(sql, parameters);
        }
    }

    /** The first that have not changed since. */
    static First present(RecordTable of, Conditions way, Order order, Instant asOf, int limit) {
        String all = wanted(order) + of.table() + way.whereAnd("recorded_at <= ?");
        List<@Nullable Object> parameters = new ArrayList<>(way.parameters());
        parameters.addAll(List.of(asOf, limit));
        // OFFSET 0 has what is inside planned for all of it, not for a page.
        return new First(
                (way.few() ? "SELECT * FROM (" + all + " OFFSET 0) AS few" + order.sql("sort_key") : all + order.sql())
                        + " LIMIT ?",
                parameters);
    }

    /** The first that have, as they were. */
    static First past(RecordTable of, Conditions conditions, Order order, Instant asOf, int limit) {
        List<@Nullable Object> parameters = new ArrayList<>(List.of(asOf, asOf));
        parameters.addAll(conditions.parameters());
        parameters.add(limit);
        return new First(
                wanted(order) + "(%s) AS %s".formatted(past(of), of.table()) + conditions.where() + order.sql()
                        + " LIMIT ?",
                parameters);
    }

    private static String wanted(Order order) {
        return "SELECT %s AS sort_key, id, record FROM ".formatted(order.key());
    }

    private static String past(RecordTable of) {
        return """
               SELECT past.* FROM revision CROSS JOIN LATERAL %1$s_of(revision.state) AS past
               WHERE revision.record_type = '%1$s' AND revision.closed_at > ? AND revision.recorded_at <= ?""".formatted(of.table());
    }
}
