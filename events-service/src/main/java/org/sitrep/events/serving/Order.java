package org.sitrep.events.serving;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sitrep.events.storing.Documents;

/**
 * The order of a list: by a key, then by id, so that no two records stand in one place.
 *
 * @param key the key in SQL, never null
 * @param day the column where it is a day, else null
 * @param type what the key is
 */
record Order(String key, @Nullable String day, boolean descending, Key type) {

    static Order byDay(String column, boolean descending) {
        return new Order("coalesce(%s, '0001-01-01')".formatted(column), column, descending, Key.DAY);
    }

    static Order byChange(boolean descending) {
        return new Order("recorded_at", null, descending, Key.INSTANT);
    }

    static Order byNumber(String column, boolean descending) {
        return new Order("coalesce(%s, -1)".formatted(column), null, descending, Key.NUMBER);
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
        conditions.bound(
                key,
                "(" + key + ", id) " + (descending ? "<" : ">") + " (?, ?)",
                type.parse(position.get(0)),
                UUID.fromString(position.get(1)));
    }

    /**
     * Has a walk begin where something was known. Of the days after an instant hardly anything is recorded by then: only what
     * is told ahead of its day, which an index holds by itself.
     */
    void knownAt(Instant instant, Conditions conditions) {
        if (day != null) {
            LocalDate last = LocalDate.ofInstant(instant, ZoneOffset.UTC);
            conditions.either(
                    new Conditions().bound(key, key + " <= ?", last),
                    new Conditions()
                            .and(key + " > ? AND " + day + " > (recorded_at AT TIME ZONE 'UTC')::date", last)
                            .few(true));
        } else if (type == Key.INSTANT) {
            conditions.bound(key, key + " <= ?", instant);
        }
    }

    /** What a list has from one key on up to another that comes later in it, the latter not included. */
    Conditions window(Comparable<?> from, Comparable<?> to) {
        return new Conditions()
                .and(key + (descending ? " <= ?" : " >= ?"), from)
                .and(key + (descending ? " > ?" : " < ?"), to);
    }

    /** What a list has from a key on. */
    Conditions from(Comparable<?> first) {
        return new Conditions().and(key + (descending ? " <= ?" : " >= ?"), first);
    }

    /** The key of a row as a cursor carries it. */
    String position(ResultSet row, String column) throws SQLException {
        return type == Key.INSTANT ? Documents.instant(row, column).toString() : row.getString(column);
    }
}
