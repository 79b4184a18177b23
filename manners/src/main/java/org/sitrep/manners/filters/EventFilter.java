package org.sitrep.manners.filters;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which events are meant: all of what is given must hold, any one of a list. What is null or empty asks for nothing. The
 * same filters list and count the same events.
 *
 * @param from first day; an event matches whose range of dates overlaps. One with an end unknown overlaps nothing
 * @param to last day
 */
public record EventFilter(
        @Nullable LocalDate from, @Nullable LocalDate to, Where where, Who who, What what, Standing standing) {

    /** Every standing event within the days, and nothing else asked. */
    public static EventFilter within(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new EventFilter(from, to, Where.ANYWHERE, Who.ANYONE, What.ANYTHING, Standing.ANY);
    }

    /** The same question of other days. */
    public EventFilter during(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new EventFilter(first, last, where, who, what, standing);
    }
}
