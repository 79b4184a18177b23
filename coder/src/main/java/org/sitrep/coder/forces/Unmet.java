package org.sitrep.coder.forces;

import java.util.Set;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.mentions.NumberMention;
import org.sitrep.coder.text.GrammarWords;
import org.sitrep.coder.text.Sentence;

/**
 * Counts of men who are neither there nor expected (manual, Force levels): asked for ("a request for 500 more"), allowed
 * at most ("the ceiling is 4,500", "an authorized 6,000"), refused ("the contingent of 320 will not come").
 */
final class Unmet {
    private static final Set<String> ASKING = GrammarWords.named("unmet.asking");
    private static final Set<String> LIMITS = GrammarWords.named("unmet.limits");
    private static final Set<String> ALLOWED = Set.of("authorised", "authorized", "approved", "permitted", "mandated");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the", "its", "their");
    private static final Set<String> REFUSED = GrammarWords.named("unmet.refused");
    private static final Set<String> CHANGING = GrammarWords.named("unmet.changing");
    private static final int REACH = 6;
    private static final int REFUSED_REACH = 9;

    private Unmet() {}

    static boolean is(Mentions mentions, NumberMention number) {
        return isAskedFor(mentions.sentence(), number)
                || isLimit(mentions.sentence(), number)
                || isRefused(mentions.sentence(), number);
    }

    private static boolean isAskedFor(Sentence sentence, NumberMention number) {
        for (int i = number.from() - 1; i >= Math.max(0, number.from() - 4); i--) {
            if (ASKING.contains(sentence.lower(i))) {
                return true;
            }
            if (isStop(sentence.lower(i))) {
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

    /** A limit that nobody sets or changes here. */
    private static boolean isLimit(Sentence sentence, NumberMention number) {
        boolean an = ARTICLES.contains(sentence.lower(number.from() - 2));
        boolean beside = (an && ALLOWED.contains(sentence.lower(number.from() - 1)))
                || ALLOWED.contains(sentence.lower(number.to()));
        for (int i = number.from() - 1; !beside && i >= Math.max(0, number.from() - REACH); i--) {
            beside = LIMITS.contains(sentence.lower(i)) || isOld(sentence, i);
            if (isStop(sentence.lower(i))) {
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
