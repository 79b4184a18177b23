package org.sitrep.coder.forces;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.mentions.NumberMention;
import org.sitrep.coder.mentions.Party;
import org.sitrep.coder.text.GrammarWords;
import org.sitrep.coder.text.Sentence;

/**
 * How many a force has, as someone puts it: "the army estimates the strength of the NPA in Caraga at 620", "puts the number of
 * Rwandan soldiers there at between 3,000 and 4,000", "the rebels, whom it put at some 70", "the strength of the wing has come
 * down to 900".
 */
final class Estimated {
    private static final Set<String> PUTTING = GrammarWords.named("estimated.putting");
    private static final Set<String> STRENGTH = Set.of("strength", "number", "size", "numbers");
    private static final int REACH = 16;
    private static final int WHOM_REACH = 5;

    private Estimated() {}

    /** Whose strength it is, null where none is estimated. */
    static @Nullable Party force(Mentions mentions, NumberMention number) {
        Sentence sentence = mentions.sentence();
        String before = sentence.lower(number.from() - 1);
        if (!Set.of("at", "to", "with").contains(before) || !isMen(mentions, number) || isOfHarm(mentions, number)) {
            return null;
        }
        int verb = -1;
        int strength = -1;
        for (int i = Math.max(0, number.from() - REACH); i < number.from(); i++) {
            verb = PUTTING.contains(sentence.lower(i)) ? i : verb;
            strength = STRENGTH.contains(sentence.lower(i))
                            && sentence.lower(i + 1).equals("of")
                    ? i
                    : strength;
        }
        int whom = whom(sentence, verb);
        int from = strength >= 0 ? strength : whom > 0 ? 0 : -1;
        Party found = null;
        for (Party party : mentions.parties()) {
            boolean within = strength >= 0 ? party.from() > from : party.to() <= whom;
            boolean body = from >= 0 && within && party.to() <= number.from() && party.isArmed() && !party.isSpeaker();
            found = body && (found == null || strength < 0) ? party : found;
        }
        return !before.equals("to") && verb < 0 ? null : found;
    }

    /** "the gangs, whom experts credit with": the token of "whom", -1 without. */
    private static int whom(Sentence sentence, int verb) {
        for (int i = verb - 1; i >= Math.max(0, verb - WHOM_REACH); i--) {
            if (sentence.lower(i).equals("whom")) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isMen(Mentions mentions, NumberMention number) {
        return BareCounts.isAlone(mentions, number) || HeldForces.isMen(mentions, number);
    }

    /** "The number of soldiers killed is put at 40". */
    private static boolean isOfHarm(Mentions mentions, NumberMention number) {
        return mentions.measures().stream().anyMatch(m -> m.to() <= number.from())
                || mentions.triggers().stream()
                        .anyMatch(t -> t.to() <= number.from() && t.trigger().measure() != null);
    }
}
