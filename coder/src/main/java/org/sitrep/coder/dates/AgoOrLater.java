package org.sitrep.coder.dates;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.text.Sentence;

/** "two days ago" counts from publication; "two days earlier", "a day later" from the day told last. */
final class AgoOrLater implements DateRule {
    private static final String NAME = "ago-or-later";

    @Override
    public @Nullable DateMention at(Sentence sentence, int i, DateContext context) {
        Quantity quantity = Quantity.at(sentence, i);
        if (quantity == null || quantity.unit() == ChronoUnit.HOURS) {
            return null;
        }
        int at = quantity.to();
        return switch (sentence.lower(at)) {
            case "ago" -> mention(i, at + 1, context.published(), quantity, -1);
            case "earlier", "before", "previously" ->
                startsClause(sentence, at + 1) ? mention(i, at + 1, context.focus(), quantity, -1) : null;
            case "later" -> mention(i, at + 1, context.focus(), quantity, 1);
            default -> null;
        };
    }

    /** "two days before the vote" counts from a day that is not told. */
    private static boolean startsClause(Sentence sentence, int i) {
        String next = sentence.lower(i);
        return next.isEmpty()
                || !Character.isLetter(next.charAt(0))
                || next.equals("in")
                || next.equals("at")
                || sentence.lower(i - 1).equals("earlier");
    }

    private static DateMention mention(int from, int to, @Nullable LocalDate base, Quantity quantity, int sign) {
        if (base == null) {
            return DateMention.of(from, to, null, NAME);
        }
        LocalDate day = sign < 0 ? quantity.before(base) : quantity.after(base);
        Span span = switch (quantity.unit()) {
            case DAYS -> Span.day(day);
            case WEEKS -> Span.weekOf(day);
            case MONTHS -> Span.month(YearMonth.from(day));
            default -> Span.year(day.getYear());
        };
        return DateMention.of(from, to, span, NAME);
    }
}
