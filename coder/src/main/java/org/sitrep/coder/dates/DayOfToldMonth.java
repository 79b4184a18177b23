package org.sitrep.coder.dates;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.text.Sentence;
import org.sitrep.coder.text.Tag;

/** "on the 14th": of the month that was told last, else the last one before publication. */
final class DayOfToldMonth implements DateRule {
    private static final String NAME = "day-of-told-month";
    private static final Pattern ORDINAL = Pattern.compile("\\d{1,2}(st|nd|rd|th)");
    private static final Set<String> BEFORE =
            Set.of("on", "of", "from", "since", "until", "by", "between", "before", "after", "early", "late", "about");
    private static final Set<String> THAT = Set.of("that", "the", "same");
    private static final Set<Tag> NAMING = Set.of(Tag.NOUN, Tag.PROPER, Tag.ADJECTIVE, Tag.NUMBER);

    @Override
    public @Nullable DateMention at(Sentence sentence, int i, DateContext context) {
        boolean told = sentence.lower(i).equals("the")
                && BEFORE.contains(sentence.lower(i - 1))
                && ORDINAL.matcher(sentence.lower(i + 1)).matches()
                && !NAMING.contains(sentence.tag(i + 2));
        YearMonth toldMonth = context.toldMonth();
        if (told && isOfThatMonth(sentence, i + 2) && toldMonth != null) {
            int of = Calendar.dayOfMonth(sentence, i + 1);
            return of == 0 || !toldMonth.isValidDay(of)
                    ? null
                    : DateMention.of(i, i + 5, Span.day(toldMonth.atDay(of)), NAME);
        }
        told &= !sentence.lower(i + 2).equals("of");
        int day = told ? Calendar.dayOfMonth(sentence, i + 1) : 0;
        LocalDate base = context.focus();
        if (day == 0 || base == null) {
            return null;
        }
        int named = monthBefore(sentence, i - 1);
        Span ofMonth = named == 0 ? null : context.day(named, day, null);
        if (ofMonth != null) {
            return DateMention.of(i, i + 2, ofMonth, NAME);
        }
        LocalDate published = context.published();
        LocalDate month = base.withDayOfMonth(1);
        LocalDate found = month.plusDays(day - 1L);
        if (published != null && found.isAfter(published)) {
            month = month.minusMonths(1);
            found = month.plusDays(day - 1L);
        }
        return found.getMonth() == month.getMonth() ? DateMention.of(i, i + 2, Span.day(found), NAME) : null;
    }

    /** "on the 10th of that month": of the month told last. */
    private static boolean isOfThatMonth(Sentence sentence, int i) {
        return sentence.lower(i).equals("of")
                && THAT.contains(sentence.lower(i + 1))
                && sentence.lower(i + 2).equals("month");
    }

    /** "In August, on the 12th": the month that the sentence names just before; 0 where it names none. */
    private static int monthBefore(Sentence sentence, int before) {
        boolean apart = sentence.lower(before - 1).equals(",");
        return apart ? Calendar.month(sentence, before - 2) : 0;
    }
}
