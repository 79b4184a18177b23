package org.sitrep.coder.dates;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.text.Sentence;
import org.sitrep.contracts.codes.DatePrecision;

/** So many hours, days, weeks, months or years. */
record Quantity(int number, ChronoUnit unit, int to) {
    private static final List<String> WORDS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    static @Nullable Quantity at(Sentence sentence, int i) {
        String word = sentence.lower(i);
        int number = word.equals("a") || word.equals("an") ? 1 : WORDS.indexOf(word);
        if (number <= 0) {
            number = Calendar.number(word, 3);
        }
        int at = i + 1;
        if (number == 0) {
            number = word.equals("several") || word.equals("few") ? 3 : 0;
        }
        ChronoUnit unit = unit(sentence.lower(at));
        if (number == 0 && unit(word) != null && i > 0 && !word.endsWith("s")) {
            return new Quantity(1, java.util.Objects.requireNonNull(unit(word)), i + 1);
        }
        return number == 0 || unit == null ? null : new Quantity(number, unit, at + 1);
    }

    static @Nullable ChronoUnit unit(String word) {
        return switch (word) {
            case "hour", "hours" -> ChronoUnit.HOURS;
            case "day", "days" -> ChronoUnit.DAYS;
            case "week", "weeks" -> ChronoUnit.WEEKS;
            case "month", "months" -> ChronoUnit.MONTHS;
            case "year", "years" -> ChronoUnit.YEARS;
            default -> null;
        };
    }

    LocalDate before(LocalDate day) {
        return unit == ChronoUnit.HOURS ? day.minusDays((number + 23) / 24) : day.minus(number, unit);
    }

    LocalDate after(LocalDate day) {
        return unit == ChronoUnit.HOURS ? day.plusDays((number + 23) / 24) : day.plus(number, unit);
    }

    boolean spansDays() {
        return unit == ChronoUnit.HOURS || (unit == ChronoUnit.DAYS && number <= 6);
    }

    DatePrecision precision() {
        return switch (unit) {
            case DAYS, WEEKS -> DatePrecision.WEEK;
            case MONTHS -> DatePrecision.MONTH;
            case YEARS -> DatePrecision.YEAR;
            default -> DatePrecision.DAY;
        };
    }
}
