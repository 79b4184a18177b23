package org.sitrep.coder.dates;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.text.Sentence;

/** "April 14", "Oct. 18", "22nd November 2014", "April 1-3", "last December 15", "2024-04-22", "27/10/2015", "27.10.2015". */
final class WrittenDate implements DateRule {
    private static final String NAME = "written-date";
    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.((?:19|20)\\d{2})");
    private static final Pattern DAYS = Pattern.compile("(\\d{1,2})-(\\d{1,2})");

    @Override
    public @Nullable DateMention at(Sentence sentence, int i, DateContext context) {
        String text = sentence.lower(i);
        if (text.isEmpty()) {
            return null;
        }
        if (ISO.matcher(text).matches()) {
            try {
                return DateMention.of(i, i + 1, Span.day(LocalDate.parse(text)), NAME);
            } catch (DateTimeParseException noSuchDay) {
                return null;
            }
        }
        Matcher dotted = DOTTED.matcher(text);
        if (dotted.matches()) {
            int year = Integer.parseInt(dotted.group(3));
            return DateMention.of(
                    i,
                    i + 1,
                    context.day(Integer.parseInt(dotted.group(2)), Integer.parseInt(dotted.group(1)), year),
                    NAME);
        }
        if (text.equals("last") && Calendar.month(sentence, i + 1) > 0) {
            DateMention day = monthFirst(sentence, i + 1, context);
            return day == null ? null : day.from(i);
        }
        if (sentence.lower(i + 1).equals("/") && sentence.lower(i + 3).equals("/")) {
            return slashes(sentence, i, context);
        }
        if (Calendar.month(sentence, i) > 0) {
            return monthFirst(sentence, i, context);
        }
        return dayFirst(sentence, i, context);
    }

    private static @Nullable DateMention monthFirst(Sentence sentence, int i, DateContext context) {
        int month = Calendar.month(sentence, i);
        int d = sentence.lower(i + 1).equals("the") ? i + 2 : i + 1;
        Matcher range = DAYS.matcher(sentence.lower(d));
        if (range.matches()) {
            return days(
                    sentence,
                    i,
                    d + 1,
                    month,
                    Integer.parseInt(range.group(1)),
                    Integer.parseInt(range.group(2)),
                    context);
        }
        int day = Calendar.dayOfMonth(sentence, d);
        if (day == 0 || isTime(sentence, d)) {
            return null;
        }
        return day(sentence, i, d + 1, month, day, context);
    }

    private static @Nullable DateMention dayFirst(Sentence sentence, int i, DateContext context) {
        Matcher range = DAYS.matcher(sentence.lower(i));
        int m = sentence.lower(i + 1).equals("of") ? i + 2 : i + 1;
        int month = Calendar.month(sentence, m);
        int day = m == i + 2 ? Calendar.ordinalOrDay(sentence, i) : Calendar.dayOfMonth(sentence, i);
        if (month == 0 || (day == 0 && !range.matches())) {
            return null;
        }
        return day == 0
                ? days(
                        sentence,
                        i,
                        m + 1,
                        month,
                        Integer.parseInt(range.group(1)),
                        Integer.parseInt(range.group(2)),
                        context)
                : day(sentence, i, m + 1, month, day, context);
    }

    private static DateMention day(Sentence sentence, int from, int to, int month, int day, DateContext context) {
        ToldYear year = ToldYear.at(sentence, to, context);
        if (year == null) {
            return DateMention.of(from, to, context.day(month, day, null), NAME);
        }
        return DateMention.of(from, year.to(), year.year() == null ? null : context.day(month, day, year.year()), NAME);
    }

    private static @Nullable DateMention days(
            Sentence sentence, int from, int to, int month, int first, int last, DateContext context) {
        ToldYear told = ToldYear.at(sentence, to, context);
        Integer year = told == null ? null : told.year();
        boolean open = told != null && year == null;
        Span start = open ? null : context.day(month, first, year);
        Span end = open ? null : context.day(month, last, year);
        int after = told == null ? to : told.to();
        return start == null || end == null || after > sentence.size()
                ? null
                : DateMention.of(from, after, Span.days(start.start(), end.end()), NAME);
    }

    private static @Nullable DateMention slashes(Sentence sentence, int i, DateContext context) {
        int first = Calendar.dayOfMonth(sentence, i);
        int second = Calendar.dayOfMonth(sentence, i + 2);
        int year = Calendar.year(sentence, i + 4);
        if (first == 0 || second == 0 || year == 0) {
            return null;
        }
        boolean dayFirst = first > 12 || second <= 12;
        return DateMention.of(
                i, i + 5, dayFirst ? context.day(second, first, year) : context.day(first, second, year), NAME);
    }

    /** "7 April 10:30" names an hour, "at 3 May" does not occur. */
    private static boolean isTime(Sentence sentence, int d) {
        return sentence.lower(d + 1).equals(":") && sentence.lower(d + 2).length() == 2;
    }
}
