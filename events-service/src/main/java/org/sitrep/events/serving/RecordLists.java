package org.sitrep.events.serving;

import static org.sitrep.manners.problem.ProblemType.INVALID_CURSOR;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.records.RecordState;
import org.sitrep.events.records.RecordTable;
import org.sitrep.events.storing.Database;
import org.sitrep.manners.paging.Page;
import org.sitrep.manners.paging.PageRequest;
import org.sitrep.manners.problem.Problem;
import org.sitrep.manners.problem.Violation;

/**
 * Pages of records as of an instant. The cursor carries the instant of the first page, so that a walk sees one state from
 * its first page to its last, whatever is written meanwhile.
 */
@ApplicationScoped
class RecordLists {
    private final Database database;
    private final Moment moment;

    RecordLists(Database database, Moment moment) {
        this.database = database;
        this.moment = moment;
    }

    /**
     * A page with the instant that it shows.
     *
     * @param page the records as they are stored, without their coordinates
     */
    record Shown(Page<Stored> page, Instant asOf) {
        <T extends RecordState> Page<T> read(Class<T> type) {
            return page.map(stored -> stored.as(type));
        }
    }

    Shown page(RecordTable table, Conditions conditions, Order asked, PageRequest request, @Nullable Instant knownAt) {
        List<String> position = request.after().orElse(null);
        Instant asOf = position == null ? moment.of(knownAt) : read(position, conditions, asked);
        Order order = position == null && knownAt != null ? asked.knownAt(asOf, conditions) : asked;
        Sought sought = conditions.sought();
        if (sought != null && order.newestFirst()) {
            conditions.inTurn(sought.turns(order.key(), newest(table, order, sought, position, asOf)));
        }
        List<Row> rows = database.query(
                AsOf.first(table, conditions, order),
                row -> new Row(order.position(row, "sort_key"), Stored.unplaced(row)),
                AsOf.firstParameters(asOf, conditions, order, request.fetchSize())
                        .toArray());
        Page<Row> page = request.page(rows, row -> List.of(asOf.toString(), row.key, row.record.id()));
        return new Shown(page.map(Row::record), asOf);
    }

    /** The newest day that the page may begin with. */
    private LocalDate newest(
            RecordTable table, Order order, Sought sought, @Nullable List<String> position, Instant asOf) {
        LocalDate last = sought.last(
                position == null ? LocalDate.ofInstant(asOf, ZoneOffset.UTC) : LocalDate.parse(position.get(1)));
        return database.first(
                        "SELECT coalesce(max(%1$s), ?) AS newest FROM %2$s WHERE %1$s <= ?"
                                .formatted(order.key(), table.columns()),
                        row -> row.getObject("newest", LocalDate.class),
                        last,
                        last)
                .orElse(last);
    }

    private static Instant read(List<String> position, Conditions conditions, Order order) {
        try {
            if (position.size() == 3) {
                order.after(position.subList(1, 3), conditions);
                return Instant.parse(position.getFirst());
            }
        } catch (IllegalArgumentException | DateTimeException foreign) {
            // answered below: as for a cursor with too few parts
        }
        throw Problem.of(INVALID_CURSOR)
                .violation(Violation.ofParameter("cursor", "is not a cursor of this list"))
                .build();
    }

    private record Row(String key, Stored record) {}
}
