package org.sitrep.events.serving;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for by words in a country, of a kind or grade, where the newest are wanted first: asked in turn. PostgreSQL takes
 * the two for independent, and where they hardly ever meet walks on and on for a page. So the last weeks are walked through, where what
 * is common is met at once, and the rest is found by an index.
 *
 * @param to the last day asked for, if any
 */
record Sought(@Nullable LocalDate to) {
    private static final int DAYS = 30;

    /** The last day that may be meant, of those up to another. */
    LocalDate last(LocalDate known) {
        return to == null || to.isAfter(known) ? known : to;
    }

    /**
     * The conditions, of which no two ever hold.
     *
     * @param day the day in SQL
     * @param newest the newest day that there is
     */
    List<Conditions> turns(String day, LocalDate newest) {
        LocalDate walked = newest.minusDays(DAYS);
        return List.of(
                new Conditions().and(day + " > ?", walked),
                new Conditions().and(day + " <= ?", walked).few(true));
    }
}
