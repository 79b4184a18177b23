package org.sitrep.events.matching;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.DatePrecision;
import org.sitrep.contracts.coding.EventDate;
import org.sitrep.events.reports.Report;

/**
 * The days that a report allows.
 *
 * @param first first day
 * @param last last day
 */
public record Days(LocalDate first, LocalDate last) {
    /** A week is the coarsest precision whose days can be told from each other. */
    static final long LONGEST_EXACT_DAYS = 10;

    /** Null for a report that is not dated at both ends. */
    public static @Nullable Days of(Report report) {
        EventDate date = report.told().date();
        return date.start() == null || date.end() == null ? null : new Days(date.start(), date.end());
    }

    /** Whether the report is dated to days or a week, so that its date alone can tell events apart. */
    public static boolean exact(Report report) {
        Days days = of(report);
        return days != null && days.length() <= LONGEST_EXACT_DAYS;
    }

    /** How many days off the reporting of a day may be: another time zone, "overnight", the day the news broke. */
    public static int tolerance(DatePrecision precision) {
        return switch (precision) {
            case DAY -> 1;
            case WEEK -> 3;
            case MONTH, YEAR, UNKNOWN -> 0;
        };
    }

    public long length() {
        return DAYS.between(first, last) + 1;
    }

    /** Days between the two spans, 0 where they overlap. */
    long gap(Days other) {
        if (last.isBefore(other.first)) {
            return DAYS.between(last, other.first);
        }
        return other.last.isBefore(first) ? DAYS.between(other.last, first) : 0;
    }
}
