package org.sitrep.events.serving;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a list can be ordered by, and how far the windows reach in which it is read ({@link Walk}). */
enum Key {
    DAY {
        @Override
        Comparable<?> parse(String text) {
            return LocalDate.parse(text);
        }

        @Override
        @Nullable Comparable<?> windowEnd(Comparable<?> from, int step, boolean descending) {
            return step < STEPS ? ((LocalDate) from).plusDays(days(step, descending)) : null;
        }
    },

    INSTANT {
        @Override
        Comparable<?> parse(String text) {
            return Instant.parse(text);
        }

        @Override
        @Nullable Comparable<?> windowEnd(Comparable<?> from, int step, boolean descending) {
            return step < STEPS ? ((Instant) from).plus(Duration.ofDays(days(step, descending))) : null;
        }
    },

    /** A count: great ones are rare, so each window reaches to half or to twice where it begins. */
    NUMBER {
        @Override
        Comparable<?> parse(String text) {
            return Integer.valueOf(text);
        }

        @Override
        Comparable<?> windowEnd(Comparable<?> from, int step, boolean descending) {
            int first = (Integer) from;
            if (first <= 1) {
                return descending ? first - 1 : first + 1;
            }
            return descending ? first / 2 : 2 * first;
        }
    };

    /** Four days, then eight times as many each time: of a thousand events a day one in forty fills a page at once. */
    private static final int FIRST_DAYS = 4;

    private static final int GROWTH = 8;
    private static final int STEPS = 4;

    /**
     * Reads a key out of a cursor.
     *
     * @throws IllegalArgumentException or {@link java.time.DateTimeException} where it is none
     */
    abstract Comparable<?> parse(String text);

    /**
     * Where a window ends.
     *
     * @param step how many there were before it
     * @return the first key beyond it; null where it goes on to the end of the list
     */
    abstract @Nullable Comparable<?> windowEnd(Comparable<?> from, int step, boolean descending);

    private static long days(int step, boolean descending) {
        long days = FIRST_DAYS * (long) Math.pow(GROWTH, step);
        return descending ? -days : days;
    }
}
