package org.sitrep.coder.dates;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.text.Sentence;

/** "since the year began", "since the start of the month", "so far this year": from its first day. */
final class SincePeriod implements DateRule {
    private static final String NAME = "since-period";
    private static final Set<String> STARTS = Set.of("start", "beginning", "outset");

    @Override
    public @Nullable DateMention at(Sentence sentence, int i, DateContext context) {
        if (!sentence.lower(i).equals("the")) {
            return null;
        }
        String next = sentence.lower(i + 1);
        boolean began = isPeriod(next)
                && (sentence.lower(i + 2).equals("began")
                        || sentence.lower(i + 2).equals("started"));
        boolean start = STARTS.contains(next) && sentence.lower(i + 2).equals("of");
        int unit = i + 3;
        if (start && (sentence.lower(unit).equals("the") || sentence.lower(unit).equals("this"))) {
            unit++;
        }
        if (!began && !(start && isPeriod(sentence.lower(unit)))) {
            return null;
        }
        LocalDate published = context.published();
        int to = began ? i + 3 : unit + 1;
        if (published == null) {
            return DateMention.of(i, to, null, NAME);
        }
        boolean year = (began ? next : sentence.lower(unit)).equals("year");
        return DateMention.of(i, to, Span.day(year ? published.withDayOfYear(1) : published.withDayOfMonth(1)), NAME);
    }

    private static boolean isPeriod(String word) {
        return word.equals("year") || word.equals("month");
    }
}
