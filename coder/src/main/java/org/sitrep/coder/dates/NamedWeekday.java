package org.sitrep.coder.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.text.Sentence;

/** "Monday", "last Tuesday", "Sunday night", "Thursday, May 27, 2009", "Tuesday last week", "Tuesday 15/11". */
final class NamedWeekday implements DateRule {
    private static final String NAME = "weekday";
    private static final Set<String> FUTURE = Set.of("next", "coming", "upcoming");

    private final WrittenDate written = new WrittenDate();

    @Override
    public @Nullable DateMention at(Sentence sentence, int i, DateContext context) {
        boolean last = sentence.lower(i).equals("last");
        int at = last || sentence.lower(i).equals("this") ? i + 1 : i;
        DayOfWeek day = Calendar.weekday(sentence, at);
        if (day == null) {
            return null;
        }
        int next = sentence.lower(at + 1).equals(",") || sentence.lower(at + 1).equals("(") ? at + 2 : at + 1;
        DateMention date = written.at(sentence, next, context);
        if (date == null) {
            date = slashed(sentence, next, context);
        }
        if (date != null) {
            return date.from(i);
        }
        if (FUTURE.contains(sentence.lower(i - 1))) {
            return DateMention.of(i, at + 1, null, NAME);
        }
        LocalDate found = context.weekday(day, last);
        if (found == null) {
            return DateMention.of(i, at + 1, null, NAME);
        }
        boolean intoNext = sentence.lower(at + 1).equals("night")
                && (sentence.lower(at + 2).equals("into")
                        || sentence.lower(at + 2).equals("to"));
        if (intoNext) {
            return DateMention.of(i, at + 2, Span.days(found, found.plusDays(1)), NAME);
        }
        boolean part =
                Set.of("night", "morning", "evening", "afternoon", "noon").contains(sentence.lower(at + 1));
        int to = part ? at + 2 : at + 1;
        int week = weekTold(sentence, sentence.lower(to).equals("of") ? to + 1 : to);
        if (week > 0 && context.published() != null) {
            LocalDate monday = context.published().minusWeeks(1).with(DayOfWeek.MONDAY);
            return DateMention.of(i, week, Span.day(monday.with(day)), NAME);
        }
        return DateMention.of(i, to, Span.day(found), NAME);
    }

    /** "Tuesday 15/11": day and month, told apart from a fraction by the weekday before. */
    private static @Nullable DateMention slashed(Sentence sentence, int i, DateContext context) {
        if (!sentence.lower(i + 1).equals("/")) {
            return null;
        }
        int day = Calendar.dayOfMonth(sentence, i);
        int month = Calendar.dayOfMonth(sentence, i + 2);
        return day == 0 || month == 0 || month > 12
                ? null
                : DateMention.of(i, i + 3, context.day(month, day, null), NAME);
    }

    /** After "last week" in "Tuesday last week", "Friday of last week"; 0 where it does not stand there. */
    private static int weekTold(Sentence sentence, int i) {
        return sentence.lower(i).equals("last") && sentence.lower(i + 1).equals("week") ? i + 2 : 0;
    }
}
