package org.sitrep.coder.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.sitrep.contracts.codes.DatePrecision;

/** First and last day of a stretch of time, and how exactly it is known. */
public record Span(LocalDate start, LocalDate end, DatePrecision precision) {
    static Span day(LocalDate day) {
        return new Span(day, day, DatePrecision.DAY);
    }

    static Span days(LocalDate first, LocalDate last) {
        return first.isAfter(last) ? day(last) : new Span(first, last, DatePrecision.DAY);
    }

    /** From one day to another: the longer, the vaguer. */
    static Span between(LocalDate first, LocalDate last) {
        long days = last.toEpochDay() - first.toEpochDay();
        DatePrecision precision = days <= 3
                ? DatePrecision.DAY
                : days <= 10 ? DatePrecision.WEEK : days <= 62 ? DatePrecision.MONTH : DatePrecision.YEAR;
        return new Span(first, last, precision);
    }

    static Span week(LocalDate first, LocalDate last) {
        return new Span(first, last, DatePrecision.WEEK);
    }

    /** Monday to Sunday of the week that the day lies in. */
    static Span weekOf(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return week(monday, monday.plusDays(6));
    }

    static Span month(YearMonth month) {
        return new Span(month.atDay(1), month.atEndOfMonth(), DatePrecision.MONTH);
    }

    static Span year(int year) {
        return new Span(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), DatePrecision.YEAR);
    }

    /** "Early", "mid" and "late" are days 1 to 10, 11 to 20, 21 to the end (manual, Dates). */
    static Span third(YearMonth month, Third third) {
        return switch (third) {
            case EARLY -> week(month.atDay(1), month.atDay(10));
            case MID -> week(month.atDay(11), month.atDay(20));
            case LATE -> week(month.atDay(21), month.atEndOfMonth());
        };
    }

    enum Third {
        EARLY,
        MID,
        LATE
    }
}
