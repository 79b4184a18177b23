package org.sitrep.stats.counting;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Figures added up; events without one add nothing.
 *
 * @param highOpen true where a figure within leaves its upper end open
 */
public record Sum(long low, long best, long high, boolean highOpen) {
    public static final Sum ZERO = new Sum(0, 0, 0, false);

    /** What a select list reads of one figure's columns, as {@link #read} takes it. */
    static String columns(String figure) {
        // A sum of integers has 128 bits, which JDBC reads by way of BigInteger.
        return "coalesce(sum(%1$s_low), 0)::bigint, coalesce(sum(%1$s_best), 0)::bigint, coalesce(sum(%1$s_high), 0)::bigint, coalesce(bool_or(%1$s_open), false)"
                .formatted(figure);
    }

    static Sum read(ResultSet row, int at) throws SQLException {
        return new Sum(row.getLong(at), row.getLong(at + 1), row.getLong(at + 2), row.getBoolean(at + 3));
    }

    public Sum plus(Sum other) {
        return new Sum(low + other.low, best + other.best, high + other.high, highOpen || other.highOpen);
    }
}
