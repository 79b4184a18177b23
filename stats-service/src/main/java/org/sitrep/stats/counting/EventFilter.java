package org.sitrep.stats.counting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sitrep.stats.reading.KnownAt;
import org.sitrep.stats.reading.Sql;

/**
 * Which events are counted: all of what is given must hold, any one of a list. What is null or empty asks for nothing. The
 * same filters find the same events as {@code GET /v1/events} lists.
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

    /** The whole condition on {@code event_revisions e}. */
    public Sql condition(KnownAt knownAt) {
        var sql = knownAt.spanOf("e");
        new Conditions(sql)
                .ifGiven(from, "e.date_end >= ? and e.date_start is not null")
                .ifGiven(to, "e.date_start <= ? and e.date_end is not null");
        where.addTo(sql);
        who.addTo(sql);
        what.addTo(sql);
        standing.addTo(sql);
        return sql;
    }
}
