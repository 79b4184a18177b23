package org.sitrep.coder.dates;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.text.Sentence;
import org.sitrep.coder.text.Tag;

/** "from February 4 to 7", "4 and 5 March", "the night from 4 to 5 March": days of one month told together. */
final class DaysOfMonth implements DateRule {
    private static final String NAME = "days-of-month";
    private static final Set<String> OPENING = Set.of("from", "between");
    private static final Set<String> LINKS = Set.of("to", "and", "until", "till", "through", "or", "-", "–", "/", "&");
    private static final Set<String> HOURS = Set.of(":", "am", "pm", "a.m.", "p.m.", "a.m", "p.m", "o'clock", "%");

    @Override
    public @Nullable DateMention at(Sentence sentence, int i, DateContext context) {
        int at = OPENING.contains(sentence.lower(i)) ? i + 1 : i;
        int month = Calendar.month(sentence, at);
        int first = month > 0 ? at + 1 : at;
        int second = day(sentence, first, 2);
        if (second == 0 || !LINKS.contains(sentence.lower(first + 1))) {
            return null;
        }
        int to = second + 1;
        if (month == 0) {
            int named = sentence.lower(to).equals("of") ? to + 1 : to;
            month = Calendar.month(sentence, named);
            to = named + 1;
        } else if (counts(sentence, to)) {
            return null;
        }
        int from = Calendar.dayOfMonth(sentence, first);
        int until = Calendar.dayOfMonth(sentence, second);
        return month == 0 || from >= until ? null : mention(sentence, i, to, month, from, until, context);
    }

    /** The token of the second day, after an article; 0 where the tokens name no two days. */
    private static int day(Sentence sentence, int first, int ahead) {
        int second = sentence.lower(first + ahead).equals("the") ? first + ahead + 1 : first + ahead;
        return Calendar.dayOfMonth(sentence, first) > 0 && Calendar.dayOfMonth(sentence, second) > 0 ? second : 0;
    }

    /** "On March 4 and 5 soldiers", "May 3 to 7:30": the second number is no day. */
    private static boolean counts(Sentence sentence, int to) {
        return sentence.tag(to) == Tag.NOUN || sentence.tag(to) == Tag.ADJECTIVE || HOURS.contains(sentence.lower(to));
    }

    private static @Nullable DateMention mention(
            Sentence sentence, int from, int to, int month, int first, int last, DateContext context) {
        ToldYear told = ToldYear.at(sentence, to, context);
        int end = told == null ? to : told.to();
        if (told != null && told.year() == null) {
            return DateMention.of(from, end, null, NAME);
        }
        Span start = context.day(month, first, told == null ? null : told.year());
        Span until = context.day(month, last, told == null ? null : told.year());
        if (start == null || until == null || until.end().isBefore(start.start())) {
            return DateMention.of(from, end, null, NAME);
        }
        return DateMention.of(from, end, Span.between(start.start(), until.end()), NAME);
    }
}
