package org.sitrep.stats.rhythm;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Attacks whose events have one range of dates.
 *
 * @param start first day, null where it cannot be told
 * @param end last day, null where it cannot be told
 * @param number of attacks: an event can tell several together, and counts for the fewest
 * @param events that tell of them
 */
public record Attacks(@Nullable LocalDate start, @Nullable LocalDate end, long number, long events) {
    /** Overnight is two days, and known to the day all the same. */
    private static final int OVERNIGHT = 1;

    /** Whether the day is known: only then can they end a pause. */
    public boolean isDated() {
        return start != null && end != null && !end.isAfter(start.plusDays(OVERNIGHT));
    }

    /** The days of those that are dated. */
    Stream<LocalDate> days() {
        return start == null || end == null ? Stream.empty() : start.datesUntil(end.plusDays(1));
    }

    /** Whether they may have happened on one of these days. */
    boolean mayLieIn(LocalDate first, LocalDate last) {
        return (start == null || !start.isAfter(last)) && (end == null || !end.isBefore(first));
    }

    /** Whether they happened on these days for certain. */
    boolean lieIn(LocalDate first, LocalDate last) {
        return start != null && end != null && !start.isBefore(first) && !end.isAfter(last);
    }
}
