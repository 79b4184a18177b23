package org.sitrep.coder.frames;

import java.util.Set;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.mentions.NumberMention;
import org.sitrep.coder.text.GrammarWords;
import org.sitrep.coder.text.Sentence;

/** Tells numbers that count people from those that measure something else. */
public final class NumberGuard {
    private static final Set<String> UNITS = GrammarWords.named("number-guard.units");

    private static final Set<String> BEFORE = GrammarWords.named("number-guard.before");

    private NumberGuard() {}

    /** True for ages, distances, money, shares, hours, and what else counts no people. */
    public static boolean isOther(Mentions mentions, NumberMention number) {
        Sentence sentence = mentions.sentence();
        String after = sentence.lower(number.to());
        String before = sentence.lower(number.figure() - 1);
        String figure = sentence.lower(number.figure());
        boolean age = (before.equals("of")
                        && Set.of("son", "daughter", "boy", "girl", "man", "woman")
                                .contains(sentence.lower(number.figure() - 2)))
                || after.startsWith("-year")
                || (after.equals("years") && sentence.lower(number.to() + 1).equals("old"));
        return UNITS.contains(after)
                || BEFORE.contains(before)
                || age
                || figure.indexOf('%') >= 0
                || figure.startsWith("$")
                || before.equals("$")
                || (after.equals(":") && startsWithDigit(sentence.lower(number.to() + 1)))
                || (before.equals(":") && startsWithDigit(sentence.lower(number.figure() - 2)));
    }

    private static boolean startsWithDigit(String word) {
        return !word.isEmpty() && Character.isDigit(word.charAt(0));
    }
}
