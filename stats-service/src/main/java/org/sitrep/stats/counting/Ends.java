package org.sitrep.stats.counting;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.FigureMethod;

/**
 * What is counted beside the figures of some events.
 *
 * @param undated events whose dates do not lie in one period of the question
 * @param unplaced events without a place that the question groups by
 * @param least of the rules behind their figures, null without any
 * @param greatest of them; another one where several rules made the figures
 */
record Ends(
        long undated,
        long unplaced,
        @Nullable String least,
        @Nullable String greatest) {
    static final Ends NONE = new Ends(0, 0, null, null);

    /** How many columns {@link #columns} are. */
    static final int WIDTH = 4;

    /** What a select list reads of events, as {@link #read} takes it. */
    static String columns(LeftOut leftOut) {
        return "count(*) filter (where %s), count(*) filter (where %s), min(e.method), max(e.method)"
                .formatted(leftOut.undated(), leftOut.unplaced());
    }

    static Ends read(ResultSet row, int at) throws SQLException {
        return new Ends(row.getLong(at), row.getLong(at + 1), row.getString(at + 2), row.getString(at + 3));
    }

    /** With those of other events. */
    Ends plus(Ends other) {
        return new Ends(
                undated + other.undated,
                unplaced + other.unplaced,
                outer(least, other.least, -1),
                outer(greatest, other.greatest, 1));
    }

    private static @Nullable String outer(@Nullable String one, @Nullable String other, int direction) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return Integer.signum(one.compareTo(other)) == direction ? one : other;
    }

    /** The one rule, that of figures to come where there are none; empty for several. */
    String method() {
        if (least == null) {
            return FigureMethod.UCDP_BEST.label();
        }
        return least.equals(greatest) ? least : "";
    }
}
