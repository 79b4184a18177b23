package org.sitrep.events.serving;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.records.RecordState;
import org.sitrep.events.records.RecordTable;
import org.sitrep.events.storing.Database;
import org.sitrep.events.storing.Documents;

/**
 * The first records of a list as of an instant, found in windows of its order that grow until there are enough. Of a filter
 * that one record in some hundreds meets, an index finds ten thousands to be sorted, and a walk in the list's order passes
 * ten thousands before a page is full. Of a window PostgreSQL reads only what both the filter's index and the order's have.
 */
final class Walk<T extends RecordState> {
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
        Conditions left = ways.getFirst().boundsOf(order.key());
        for (int step = 0; rows.size() < limit; step++) {
            Optional<String> first = firstKey(left);
            if (first.isEmpty()) {
                return rows; // nothing is left, and gaps are passed over
            }
            Comparable<?> from = order.type().parse(first.get());
            @Nullable Comparable<?> end = order.type().windowEnd(from, step, order.descending());
            Conditions window = end == null ? order.from(from) : order.window(from, end);
            int wanted = limit - rows.size();
            rows.addAll(ask(
                    ways.stream()
                            .map(way -> AsOf.present(table, way.with(window), order, asOf, wanted))
                            .toList(),
                    wanted));
            if (end == null) {
                return rows;
            }
            left = ways.getFirst().boundsOf(order.key()).with(order.from(end));
        }
        return rows;
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
