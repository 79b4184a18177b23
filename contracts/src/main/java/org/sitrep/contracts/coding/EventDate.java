package org.sitrep.contracts.coding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.DatePrecision;

/**
 * When an event happened: first and last day, null where it cannot be told.
 */
public record EventDate(@Nullable LocalDate start, @Nullable LocalDate end, DatePrecision precision) {
    /** Of a day that cannot be told. */
    public static final EventDate UNKNOWN = new EventDate(null, null, DatePrecision.UNKNOWN);

    public EventDate {
        if (start != null && end != null && end.isBefore(start)) {
            throw new IllegalArgumentException("date.end is before date.start");
        }
    }

    public static EventDate onDay(LocalDate day) {
        return new EventDate(day, day, DatePrecision.DAY);
    }
}
