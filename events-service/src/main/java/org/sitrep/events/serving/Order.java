package org.sitrep.events.serving;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.sitrep.events.storing.Documents;

/**
 * The order of a list: by a key, then by id, so that no two records stand in one place.
 *
 * @param key the key in SQL, never null
 * @param ofInstant whether the key is an instant
 * @param parse reads a key back out of a cursor
 */
record Order(String key, boolean descending, boolean ofInstant, Function<String, Object> parse) {

    static Order byDay(String column, boolean descending) {
        return new Order("coalesce(%s, '0001-01-01')".formatted(column), descending, false, LocalDate::parse);
    }

    static Order byChange(boolean descending) {
        return new Order("recorded_at", descending, true, Instant::parse);
    }

    static Order byNumber(String column, boolean descending) {
        return new Order("coalesce(%s, -1)".formatted(column), descending, false, Integer::valueOf);
    }

    String sql() {
        return sql(key);
    }

    /** The same order where the key has another name. */
    String sql(String named) {
        String way = descending ? " DESC" : "";
        return " ORDER BY " + named + way + ", id" + way;
    }

    /** What stands after a position, as its key and its id. */
    void after(List<String> position, Conditions conditions) {
        conditions.and(
                "(" + key + ", id) " + (descending ? "<" : ">") + " (?, ?)",
                parse.apply(position.get(0)),
                UUID.fromString(position.get(1)));
    }

    /** The key of a row as a cursor carries it. */
    String position(ResultSet row, String column) throws SQLException {
        return ofInstant ? Documents.instant(row, column).toString() : row.getString(column);
    }
}
