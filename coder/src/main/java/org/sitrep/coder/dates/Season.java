package org.sitrep.coder.dates;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.text.Sentence;
import org.sitrep.contracts.codes.DatePrecision;

/** "last autumn", "in the spring of 2015", "since winter": three months of the north, the last ones that had begun. */
final class Season implements DateRule {
    private static final String NAME = "season";
    private static final Map<String, Integer> FIRST_MONTHS =
            Map.of("spring", 3, "summer", 6, "autumn", 9, "fall", 9, "winter", 12);
    private static final Set<String> BEFORE =
            Set.of("in", "since", "during", "by", "until", "early", "late", "last", "this", "previous", "through");

    @Override
    public @Nullable DateMention at(Sentence sentence, int i, DateContext context) {
        Integer month = FIRST_MONTHS.get(sentence.lower(i));
        if (month == null) {
            return null;
        }
        ToldYear told = ToldYear.at(sentence, i + 1, context);
        String before = sentence.lower(i - 1).equals("the") ? sentence.lower(i - 2) : sentence.lower(i - 1);
        boolean fall = sentence.lower(i).equals("fall");
        boolean named = told != null
                || (BEFORE.contains(before)
                        && !sentence.lower(i + 1).equals("of")
                        && (!fall || before.equals("last") || before.equals("this")));
        if (!named) {
            return null;
        }
        int to = told == null ? i + 1 : told.to();
        int from = before.equals("last") || before.equals("this") ? i - 1 : i;
        YearMonth first = first(month, told, before.equals("last"), context.published());
        return DateMention.of(
                from,
                to,
                first == null
                        ? null
                        : new Span(first.atDay(1), first.plusMonths(2).atEndOfMonth(), DatePrecision.MONTH),
                NAME);
    }

    private static @Nullable YearMonth first(
            int month, @Nullable ToldYear told, boolean last, @Nullable LocalDate published) {
        if (told != null) {
            return told.year() == null ? null : YearMonth.of(told.year(), month);
        }
        if (published == null) {
            return null;
        }
        YearMonth now = YearMonth.from(published);
        YearMonth found = YearMonth.of(published.getYear(), month);
        boolean going = found.plusMonths(2).compareTo(now) >= 0;
        return found.isAfter(now) || (last && going) ? found.minusYears(1) : found;
    }
}
