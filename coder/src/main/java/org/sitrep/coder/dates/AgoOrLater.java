package org.sitrep.coder.dates;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.text.GrammarWords;
import org.sitrep.coder.text.Sentence;
import org.sitrep.coder.text.Tag;

/** "two days ago" counts from publication; "two days earlier", "a day later" from the day told last; "two days
 * after a bomber killed six" dates what it tells. */
final class AgoOrLater implements DateRule {
    private static final String NAME = "ago-or-later";
    private static final Set<String> INDEFINITE = Set.of("a", "an", "another", "some", "several", "at", "more");
    /** "two days after a raid on March 4": what is dated need not be counted back to. */
    private static final int DATED_REACH = 8;
    /** "two days after the group struck" as a sentence's first words dates what follows it. */
    private static final int OPENING = 4;

    private static final int CLAUSE_REACH = 12;

    /** Verbs that read as nouns beside a noun: "gunmen on motorcycles shot". */
    private static final Set<String> ACTED = Set.of("shot", "hit", "set", "struck", "burst", "cut", "fired");

    /** What a report tells of already: "after the attack was claimed". */
    private static final Set<String> TOLD = GrammarWords.named("ago-or-later.told");

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
                startsClause(sentence, at + 1) || isOfTold(sentence, at + 1)
                        ? mention(i, at + 1, context.focus(), quantity, -1)
                        : null;
            case "afterwards", "afterward", "thereafter" -> mention(i, at + 1, context.focus(), quantity, 1);
            case "after" ->
                isIndefinite(sentence, at + 1)
                        ? mention(i, at + 1, context.focus(), quantity, -1).of(DateMention.OF_NEXT)
                        : sentence.lower(at + 1).equals("by") || ends(sentence, at + 1)
                                ? mention(i, at + 1, context.focus(), quantity, 1)
                                : null;
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

    /** "Four days before the massacre". */
    private static boolean isOfTold(Sentence sentence, int i) {
        return sentence.lower(i).equals("the") && TOLD.contains(sentence.lower(i + 1));
    }

    private static boolean ends(Sentence sentence, int i) {
        String next = sentence.lower(i);
        return next.isEmpty() || next.equals(".") || next.equals(",") || next.equals(";");
    }

    /** "two days after a bomber killed six": what was not told before was so long before what was. */
    private static boolean isIndefinite(Sentence sentence, int i) {
        for (int k = i; k < i + DATED_REACH; k++) {
            if (Calendar.month(sentence, k) > 0 || Calendar.weekday(sentence, k) != null) {
                return false;
            }
        }
        return INDEFINITE.contains(sentence.lower(i))
                || sentence.tag(i) == Tag.NUMBER
                || (i > OPENING && isClause(sentence, i));
    }

    /** "two days after gunmen on motorcycles rode in": a new act by people, not "after the attack" nor "after it began". */
    private static boolean isClause(Sentence sentence, int i) {
        boolean noun = false;
        for (int k = i; k < Math.min(sentence.size(), i + CLAUSE_REACH); k++) {
            Tag tag = sentence.tag(k);
            if (TOLD.contains(sentence.lower(k)) || tag == Tag.MARK || (tag == Tag.PRONOUN && !noun)) {
                return false;
            }
            noun |= tag == Tag.NOUN || tag == Tag.PROPER;
            boolean verb = tag == Tag.VERB || tag == Tag.AUXILIARY || ACTED.contains(sentence.lower(k));
            if (noun && verb && !sentence.lower(k).endsWith("ing")) {
                return true;
            }
        }
        return false;
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
