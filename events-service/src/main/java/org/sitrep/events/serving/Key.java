package org.sitrep.events.serving;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** What a list can be ordered by, and how far the windows reach in which it is read ({@link Walk}). */
enum Key {
    DAY {
        @Override
        Comparable<?> parse(String text) {
            return LocalDate.parse(text);
        }

        @Override
        Comparable<?> windowEnd(Comparable<?> from, long days, boolean descending) {
            return ((LocalDate) from).plusDays(descending ? -days : days);
        }
    },

    INSTANT {
        @Override
        Comparable<?> parse(String text) {
            return Instant.parse(text);
        }

        @Override
        Comparable<?> windowEnd(Comparable<?> from, long days, boolean descending) {
            return ((Instant) from).plus(Duration.ofDays(descending ? -days : days));
        }
    },

    /** A count, of no days: great ones are rare, so each window reaches to half or to twice where it begins. */
    NUMBER {
        @Override
        Comparable<?> parse(String text) {
            return Integer.valueOf(text);
        }

        @Override
        Comparable<?> windowEnd(Comparable<?> from, long days, boolean descending) {
            int first = (Integer) from;
            if (first <= 1) {
                return descending ? first - 1 : first + 1;
            }
            return descending ? first / 2 : 2 * first;
        }
    };

    /**
     * Reads a key out of a cursor.
     *
     * @throws IllegalArgumentException or {@link java.time.DateTimeException} where it is none
     */
    abstract Comparable<?> parse(String text);

    /** The first key beyond a window of so many days. */
    abstract Comparable<?> windowEnd(Comparable<?> from, long days, boolean descending);
}
