package org.sitrep.events.serving;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sitrep.events.storing.Documents;

/**
 * The order of a list: by a key, then by id, so that no two records stand in one place.
 *
 * @param key the key in SQL, never null
 * @param day the column where it is a day, else null
 * @param ofInstant whether the key is an instant
 * @param recorded that a row was recorded by an instant, its parameter
 * @param parse reads a key back out of a cursor
 */
record Order(
        String key,
        @Nullable String day,
        boolean descending,
        boolean ofInstant,
        String recorded,
        Function<String, Object> parse) {
    private static final String RECORDED = "recorded_at <= ?";

    /** The same, by no index, and nothing is known of how many. */
    private static final String RECORDED_MOSTLY = "coalesce(recorded_at <= ?, true)";

    static Order byDay(String column, boolean descending) {
        return new Order(
                "coalesce(%s, '0001-01-01')".formatted(column), column, descending, false, RECORDED, LocalDate::parse);
    }

    static Order byChange(boolean descending) {
        return new Order("recorded_at", null, descending, true, RECORDED, Instant::parse);
    }

    static Order byNumber(String column, boolean descending) {
        return new Order("coalesce(%s, -1)".formatted(column), null, descending, false, RECORDED, Integer::valueOf);
    }

    /** Whether it is the newest day first. */
    boolean newestFirst() {
        return day != null && descending;
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

    /**
     * Has a walk through days begin where something was known. Of the days after an instant hardly anything is recorded by
     * then: only what is told ahead of its day, which an index holds by itself; of the day as it stands, for by the key
     * PostgreSQL, which takes a third of all to be told ahead, walks another index. Of the days before nearly everything is recorded by
     * then: PostgreSQL takes day and time for independent, and would look for tens of thousands by both instead of walking past few.
     *
     * @return the same order, walked so
     */
    Order knownAt(Instant instant, Conditions conditions) {
        if (day == null) {
            return this;
        }
        LocalDate last = LocalDate.ofInstant(instant, ZoneOffset.UTC);
        conditions.either(
                new Conditions().and(key + " <= ?", last),
                new Conditions()
                        .and(day + " > ? AND " + day + " > (recorded_at AT TIME ZONE 'UTC')::date", last)
                        .few(true));
        return new Order(key, day, descending, ofInstant, RECORDED_MOSTLY, parse);
    }

    /** The key of a row as a cursor carries it. */
    String position(ResultSet row, String column) throws SQLException {
        return ofInstant ? Documents.instant(row, column).toString() : row.getString(column);
    }
}
