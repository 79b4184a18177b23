package org.sitrep.coder.forces;

import java.util.Set;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.mentions.NumberMention;
import org.sitrep.coder.text.GrammarWords;
import org.sitrep.coder.text.Sentence;
import org.sitrep.contracts.codes.DatePrecision;

/**
 * Counts of men who are neither there nor expected (manual, Force levels): asked for ("a request for 500 more"), allowed
 * at most ("the ceiling is 4,500", "an authorized 6,000"), refused ("the contingent of 320 will not come").
 */
final class Unmet {
    private static final Set<String> ASKING = GrammarWords.named("unmet.asking");
    private static final Set<String> CEILINGS = Set.of("ceiling", "limit", "cap", "maximum");
    private static final Set<String> LIMITS = GrammarWords.named("unmet.limits");
    private static final Set<String> ALLOWED =
            Set.of("authorised", "authorized", "approved", "permitted", "mandated", "allowed");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the", "its", "their");
    private static final Set<String> REFUSED = GrammarWords.named("unmet.refused");
    private static final Set<String> CHANGING = GrammarWords.named("unmet.changing");
    private static final int REACH = 6;
    private static final int ASKED_REACH = 12;

    /** Another clause begins, which says what is. */
    private static final Set<String> FINITE = Set.of(
            "has", "have", "had", "is", "are", "was", "were", "will", "but", "and", "while", "who", "which", "that");

    private static final int REFUSED_REACH = 9;

    private Unmet() {}

    static boolean is(Mentions mentions, NumberMention number) {
        return isAskedFor(mentions.sentence(), number)
                || isUnreal(mentions.sentence(), number)
                || isOldLimit(mentions, number)
                || isLimitBehind(mentions.sentence(), number)
                || isLimit(mentions.sentence(), number)
                || isRefused(mentions.sentence(), number);
    }

    private static boolean isAskedFor(Sentence sentence, NumberMention number) {
        for (int i = number.from() - 1; i >= Math.max(0, number.from() - ASKED_REACH); i--) {
            if (ASKING.contains(sentence.lower(i))) {
                return true;
            }
            if (isStop(sentence.lower(i)) || FINITE.contains(sentence.lower(i))) {
                return false;
            }
        }
        return false;
    }

    /** "The Council authorised 4,200 for it last year": an old limit. */
    private static boolean isOld(Sentence sentence, int token) {
        boolean old = false;
        if (!ALLOWED.contains(sentence.lower(token))) {
            return false;
        }
        for (int i = token; i < sentence.size(); i++) {
            old |= sentence.lower(i).equals("last") && sentence.lower(i + 1).equals("year");
        }
        return old;
    }

    /** "could have sent back up to 1,000 soldiers". */
    private static boolean isUnreal(Sentence sentence, NumberMention number) {
        for (int i = number.from() - 1; i >= Math.max(0, number.from() - REACH); i--) {
            boolean have = sentence.lower(i).equals("have");
            if (have && Set.of("could", "would", "might", "should").contains(sentence.lower(i - 1))) {
                return true;
            }
        }
        return false;
    }

    /** "The council lifted the ceiling in February from 12,000 to 17,731": news has a day. */
    private static boolean isOldLimit(Mentions mentions, NumberMention number) {
        Sentence sentence = mentions.sentence();
        boolean limit = false;
        for (int i = 0; i < number.from(); i++) {
            limit |= CEILINGS.contains(sentence.lower(i));
        }
        return limit
                && mentions.dates().stream()
                        .anyMatch(
                                d -> d.precision() == DatePrecision.MONTH && d.to() <= number.from() && d.tellsWhen());
    }

    /** "the 3,000 that the agreement sets as the maximum", "the 15,000 that the Security Council has allowed". */
    private static boolean isLimitBehind(Sentence sentence, NumberMention number) {
        int that = number.to();
        while (that < number.to() + 2 && !sentence.lower(that).equals("that")) {
            that++;
        }
        for (int i = that; sentence.lower(that).equals("that") && i < that + REACH + 2; i++) {
            if (isStop(sentence.lower(i))) {
                return false;
            }
            if (CEILINGS.contains(sentence.lower(i)) || ALLOWED.contains(sentence.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** A limit that nobody sets or changes here. */
    private static boolean isLimit(Sentence sentence, NumberMention number) {
        boolean an = ARTICLES.contains(sentence.lower(number.from() - 2));
        boolean beside = (an && ALLOWED.contains(sentence.lower(number.from() - 1)))
                || ALLOWED.contains(sentence.lower(number.to()));
        for (int i = number.from() - 1; !beside && i >= Math.max(0, number.from() - REACH); i--) {
            beside = LIMITS.contains(sentence.lower(i)) || isOld(sentence, i);
            boolean apposed = i == number.from() - 1
                    && sentence.lower(i).equals(","); // "the ceiling for its police, 2,500, stays"
            if (isStop(sentence.lower(i)) && !apposed) {
                break;
            }
        }
        return beside && sentence.tokens().stream().noneMatch(t -> CHANGING.contains(t.lower()));
    }

    private static boolean isRefused(Sentence sentence, NumberMention number) {
        boolean not = false;
        for (int i = number.to(); i < Math.min(sentence.size(), number.to() + REFUSED_REACH); i++) {
            not |= sentence.lower(i).equals("not") || sentence.lower(i).equals("never");
            if (not && REFUSED.contains(sentence.lower(i))) {
                return true;
            }
            if (sentence.lower(i).equals(";")) {
                return false;
            }
        }
        return false;
    }

    private static boolean isStop(String word) {
        return word.equals(";") || word.equals(",") || word.equals(".");
    }
}
