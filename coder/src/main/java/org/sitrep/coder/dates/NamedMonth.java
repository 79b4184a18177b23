package org.sitrep.coder.dates;

import java.time.YearMonth;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.text.GrammarWords;
import org.sitrep.coder.text.Sentence;
import org.sitrep.contracts.codes.DatePrecision;

/** "January", "last July", "early March 2023", "mid-October", "late March", "August last year". */
final class NamedMonth implements DateRule {
    private static final String NAME = "named-month";
    private static final Set<String> BEFORE = GrammarWords.named("named-month.before");

    @Override
    public @Nullable DateMention at(Sentence sentence, int i, DateContext context) {
        int at = i;
        Span.@Nullable Third third = third(sentence.lower(i));
        boolean last = false;
        if (third != null) {
            at++;
            if (sentence.lower(at).equals("in")
                    || sentence.lower(at).equals("-")
                    || sentence.lower(at).equals("last")) {
                last = sentence.lower(at).equals("last");
                at++;
            }
        } else if (sentence.lower(i).startsWith("mid-")) {
            return midMonth(sentence, i, context);
        } else if (sentence.lower(i).equals("last") || sentence.lower(i).equals("this")) {
            last = sentence.lower(i).equals("last");
            at++;
        }
        int month = Calendar.month(sentence, at);
        if (month == 0
                || (third == null
                        && at == i
                        && !BEFORE.contains(sentence.lower(i - 1))
                        && Calendar.year(sentence, at + 1) == 0)) {
            return null;
        }
        return mention(sentence, i, at, month, third, last, context);
    }

    private static @Nullable DateMention mention(
            Sentence sentence,
            int from,
            int at,
            int month,
            Span.@Nullable Third third,
            boolean last,
            DateContext context) {
        ToldYear year = ToldYear.at(sentence, at + 1, context);
        int end = year == null ? at + 1 : year.to();
        @Nullable YearMonth found =
                year != null && year.year() == null ? null : context.month(month, year == null ? null : year.year());
        if (year == null && found != null && context.published() != null) {
            if (sentence.lower(at - 1).equals("this")) {
                found = YearMonth.of(context.published().getYear(), month);
            } else if (last && found.equals(YearMonth.from(context.published()))) {
                found = found.minusYears(1);
            }
        }
        if (found == null) {
            return DateMention.of(from, end, null, NAME);
        }
        return DateMention.of(from, end, third == null ? Span.month(found) : Span.third(found, third), NAME);
    }

    private static @Nullable DateMention midMonth(Sentence sentence, int i, DateContext context) {
        String name = sentence.lower(i).substring("mid-".length());
        for (int month = 1; month <= 12; month++) {
            String full = java.time.Month.of(month).name().toLowerCase(java.util.Locale.ROOT);
            if (full.equals(name) || (name.length() >= 3 && full.startsWith(name.replace(".", "")))) {
                int year = Calendar.year(sentence, i + 1);
                YearMonth found = context.month(month, year > 0 ? year : null);
                int end = year > 0 ? i + 2 : i + 1;
                return found == null
                        ? new DateMention(i, end, null, null, DatePrecision.UNKNOWN, DateMention.Relation.ON, NAME)
                        : DateMention.of(i, end, Span.third(found, Span.Third.MID), NAME);
            }
        }
        return null;
    }

    private static Span.@Nullable Third third(String word) {
        return switch (word) {
            case "early" -> Span.Third.EARLY;
            case "mid" -> Span.Third.MID;
            case "late" -> Span.Third.LATE;
            default -> null;
        };
    }
}
