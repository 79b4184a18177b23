package org.sitrep.events.serving;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sitrep.contracts.records.RecordState;
import org.sitrep.events.records.RecordTable;
import org.sitrep.events.storing.Database;
import org.sitrep.events.storing.Documents;

/**
 * The first records of a list as of an instant, found in windows of its order, each as long as the last ones say that it must be. Of a filter
 * that one record in some hundreds meets, an index finds ten thousands to be sorted, and a walk in the list's order passes
 * ten thousands before a page is full. Of a window PostgreSQL reads only what both the filter's index and the order's have.
 */
final class Walk<T extends RecordState> {
    /** Of a thousand events a day, one in forty fills a page at once. */
    private static final int FIRST_DAYS = 4;

    /** A window that would have to be longer is the rest of the list. */
    private static final long MOST_DAYS = 3650;

    /** How much longer the next window is than what was found so far says that it must be. */
    private static final double SPARE = 1.25;

    private static final double HARDLY_ANY = 0.5;

    private final Database database;
    private final RecordTable table;
    private final Class<T> type;
    private final Order order;
    private final Instant asOf;

    Walk(Database database, RecordTable table, Class<T> type, Order order, Instant asOf) {
        this.database = database;
        this.table = table;
        this.type = type;
        this.order = order;
        this.asOf = asOf;
    }

    /**
     * A record in its place.
     *
     * @param key as a cursor carries it
     */
    record Row<T extends RecordState>(String key, T record) {}

    /** So many of what the conditions find, or all there are. */
    List<Row<T>> first(Conditions conditions, int limit) {
        List<AsOf.First> atOnce = new ArrayList<>(List.of(AsOf.past(table, conditions, order, asOf, limit)));
        List<Conditions> inWindows = new ArrayList<>();
        for (Conditions way : conditions.ways()) {
            if (way.isAtOnce()) {
                atOnce.add(AsOf.present(table, way, order, asOf, limit));
            } else {
                inWindows.add(way);
            }
        }
        List<Row<T>> rows = ask(atOnce, limit);
        if (!inWindows.isEmpty()) {
            rows.addAll(walk(inWindows, limit));
        }
        return rows.stream().sorted(inOrder()).limit(limit).toList();
    }

    private List<Row<T>> walk(List<Conditions> ways, int limit) {
        List<Row<T>> rows = new ArrayList<>();
        Conditions bounds = ways.getFirst().boundsOf(order.key());
        Conditions left = bounds;
        long passed = 0;
        long days = FIRST_DAYS;
        while (rows.size() < limit) {
            Optional<String> first = firstKey(left);
            if (first.isEmpty()) {
                return rows; // nothing is left, and gaps are passed over
            }
            Comparable<?> from = order.type().parse(first.get());
            if (days > MOST_DAYS) {
                rows.addAll(ask(ways, order.from(from), limit - rows.size()));
                return rows;
            }
            Comparable<?> end = order.type().windowEnd(from, days, order.descending());
            rows.addAll(ask(ways, order.window(from, end), limit - rows.size()));
            left = bounds.with(order.from(end));
            passed += days;
            days = 1 + Math.round(SPARE * passed * (limit - rows.size()) / Math.max(rows.size(), HARDLY_ANY));
        }
        return rows;
    }

    private List<Row<T>> ask(List<Conditions> ways, Conditions window, int wanted) {
        return ask(
                ways.stream()
                        .map(way -> AsOf.present(table, way.with(window), order, asOf, wanted))
                        .toList(),
                wanted);
    }

    private Optional<String> firstKey(Conditions left) {
        return database.first(
                "SELECT " + order.key() + " AS sort_key FROM " + table.table() + left.where() + order.sql()
                        + " LIMIT 1",
                this::key,
                left.parameters().toArray());
    }

    private List<Row<T>> ask(List<AsOf.First> parts, int limit) {
        AsOf.First all = AsOf.First.of(parts, order, limit);
        return database.query(
                all.sql(),
                row -> new Row<>(key(row), Documents.read(row, "record", type)),
                all.parameters().toArray());
    }

    private String key(ResultSet row) throws SQLException {
        return order.position(row, "sort_key");
    }

    /** As the database orders: ids by their bytes, as which their text goes too. */
    private Comparator<Row<T>> inOrder() {
        Comparator<Row<T>> ascending = Comparator.<Row<T>, Comparable<Object>>comparing(row -> keyOf(row))
                .thenComparing(row -> row.record().id().toString());
        return order.descending() ? ascending.reversed() : ascending;
    }

    @SuppressWarnings("unchecked") // keys of one list are of one type
    private Comparable<Object> keyOf(Row<T> row) {
        return (Comparable<Object>) order.type().parse(row.key());
    }
}
