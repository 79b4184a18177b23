package org.sitrep.stats.periods;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A unit of the calendar. A period is named by its first day; weeks are ISO 8601's, from Monday. */
public enum PeriodUnit {
    DAY(1),
    WEEK(7),
    MONTH(365.2425 / 12),
    QUARTER(365.2425 / 4),
    YEAR(365.2425);

    private static final DateTimeFormatter WEEK_LABEL = DateTimeFormatter.ofPattern("YYYY-'W'ww", Locale.UK);

    private final double meanDays;

    PeriodUnit(double meanDays) {
        this.meanDays = meanDays;
    }

    /** The first day of the period that {@code day} lies in. */
    public LocalDate startOf(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / 3 * 3 + 1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    /** The first day of the period that holds the whole range; null where no one period does, or an end is not known. */
    public @Nullable LocalDate holding(@Nullable LocalDate start, @Nullable LocalDate end) {
        if (start == null || end == null) {
            return null;
        }
        var first = startOf(start);
        return first.equals(startOf(end)) ? first : null;
    }

    /** The first day of the period after the one that starts at {@code start}. */
    public LocalDate next(LocalDate start) {
        return switch (this) {
            case DAY -> start.plusDays(1);
            case WEEK -> start.plusWeeks(1);
            case MONTH -> start.plusMonths(1);
            case QUARTER -> start.plusMonths(3);
            case YEAR -> start.plusYears(1);
        };
    }

    /** As analysts write it: {@code 2024-01-28}, {@code 2024-W04}, {@code 2024-01}, {@code 2024-Q1}, {@code 2024}. */
    public String label(LocalDate start) {
        return switch (this) {
            case DAY -> start.toString();
            case WEEK -> WEEK_LABEL.format(start);
            case MONTH -> start.toString().substring(0, 7);
            case QUARTER -> "%04d-Q%d".formatted(start.getYear(), (start.getMonthValue() + 2) / 3);
            case YEAR -> "%04d".formatted(start.getYear());
        };
    }

    /** The first day of the period that has this label. */
    public LocalDate parse(String label) {
        return switch (this) {
            case DAY -> LocalDate.parse(label);
            case WEEK -> LocalDate.parse(label + "-1", DateTimeFormatter.ISO_WEEK_DATE);
            case MONTH -> LocalDate.parse(label + "-01");
            case QUARTER ->
                LocalDate.of(Integer.parseInt(label.substring(0, 4)), Integer.parseInt(label.substring(6)) * 3 - 2, 1);
            case YEAR -> LocalDate.of(Integer.parseInt(label), 1, 1);
        };
    }

    /** Mean length in days, for rates. */
    public double meanDays() {
        return meanDays;
    }

    /** As a parameter, a key and a column name it. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
