package org.sitrep.coder.dates;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** What a day is resolved against: the day of publication, the day told last, the year told last in the sentence. */
public final class DateContext {
    private final @Nullable LocalDate published;
    private @Nullable LocalDate focus;
    private @Nullable YearMonth toldMonth;
    private @Nullable Integer sentenceYear;

    public DateContext(@Nullable LocalDate published) {
        this.published = published;
    }

    public @Nullable LocalDate published() {
        return published;
    }

    /** The day that "two days earlier" counts from: the one told last. */
    @Nullable LocalDate focus() {
        return focus == null ? published : focus;
    }

    void focusOn(LocalDate day) {
        focus = day;
    }

    /** The month of the day or month told last, null before any. */
    @Nullable YearMonth toldMonth() {
        return toldMonth;
    }

    void monthTold(YearMonth month) {
        toldMonth = month;
    }

    void startSentence() {
        sentenceYear = null;
    }

    void yearTold(int year) {
        sentenceYear = year;
    }

    /** The last such day up to publication: "Oct. 18" in April is last year's. */
    @Nullable Span day(int month, int day, @Nullable Integer year) {
        try {
            if (year != null) {
                return Span.day(LocalDate.of(year, month, day));
            }
            MonthDay monthDay = MonthDay.of(month, day);
            if (published == null) {
                Integer told = sentenceYear == null && focus != null ? Integer.valueOf(focus.getYear()) : sentenceYear;
                return told == null ? null : Span.day(monthDay.atYear(told));
            }
            if (sentenceYear != null && sentenceYear < published.getYear()) {
                return Span.day(monthDay.atYear(sentenceYear));
            }
            // A page's stamp can lag its report by a day; only a later day means last year's.
            LocalDate thisYear = monthDay.atYear(published.getYear());
            boolean past = !thisYear.isAfter(published.plusDays(1));
            LocalDate found = past ? thisYear : monthDay.atYear(published.getYear() - 1);
            return monthDay.isValidYear(found.getYear()) ? Span.day(found) : Span.day(lastLeapDay(published));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static LocalDate lastLeapDay(LocalDate published) {
        int year = published.getYear();
        while (!Year.isLeap(year) || LocalDate.of(year, 2, 29).isAfter(published)) {
            year--;
        }
        return LocalDate.of(year, 2, 29);
    }

    /** The last such month up to publication. */
    @Nullable YearMonth month(int month, @Nullable Integer year) {
        if (year != null) {
            return validYear(year) ? YearMonth.of(year, month) : null;
        }
        if (published == null) {
            return sentenceYear == null ? null : YearMonth.of(sentenceYear, month);
        }
        if (sentenceYear != null && sentenceYear < published.getYear()) {
            return YearMonth.of(sentenceYear, month);
        }
        int ofYear = month <= published.getMonthValue() ? published.getYear() : published.getYear() - 1;
        return YearMonth.of(ofYear, month);
    }

    /** The last such weekday up to publication, that day included; "last Monday" is before it. */
    @Nullable LocalDate weekday(DayOfWeek day, boolean strictlyBefore) {
        if (published == null) {
            return null;
        }
        return published.with(strictlyBefore ? TemporalAdjusters.previous(day) : TemporalAdjusters.previousOrSame(day));
    }

    static boolean validYear(int year) {
        return year >= 1800 && year <= 2100;
    }
}
