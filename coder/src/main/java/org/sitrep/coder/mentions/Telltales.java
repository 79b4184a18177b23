package org.sitrep.coder.mentions;

import java.util.Set;
import java.util.stream.IntStream;
import org.sitrep.coder.knowledge.Trigger.Need;
import org.sitrep.coder.text.GrammarWords;
import org.sitrep.coder.text.Sentence;

/** Words of a sentence without which some common verbs ("find", "raise", "enter") tell no event. */
public final class Telltales {
    private static final Set<String> ARMS = GrammarWords.named("telltales.arms");
    private static final Set<String> FLAGS = GrammarWords.named("telltales.flags");
    private static final Set<String> PEACEFULLY = GrammarWords.named("telltales.peacefully");
    private static final Set<String> LACKING = GrammarWords.named("telltales.lacking");
    private static final Set<String> FIGHTS = GrammarWords.named("telltales.fights");

    /** Tokens from "without" to "a shot". */
    private static final int REACH = 5;

    private Telltales() {}

    /** Whether the sentence can meet the need at all. */
    static boolean allow(Need need, Sentence sentence) {
        return switch (need) {
            case FLAG -> has(FLAGS, sentence);
            case UNOPPOSED -> tellsNoFight(sentence);
            default -> true;
        };
    }

    public static boolean isFlag(Sentence sentence, int from, int to) {
        return IntStream.range(from, Math.min(to, sentence.size())).anyMatch(i -> FLAGS.contains(sentence.lower(i)));
    }

    /** Arms, ammunition, what bombs are made of. */
    public static boolean areArms(Sentence sentence, int from, int to) {
        return IntStream.range(from, to).anyMatch(i -> ARMS.contains(sentence.lower(i)));
    }

    /** "Without a shot", "unopposed", "met no resistance". */
    public static boolean tellsNoFight(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            if (PEACEFULLY.contains(sentence.lower(i))) {
                return true;
            }
            for (int j = i + 1; LACKING.contains(sentence.lower(i)) && j <= i + REACH; j++) {
                if (FIGHTS.contains(sentence.lower(j))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean has(Set<String> words, Sentence sentence) {
        return sentence.tokens().stream().anyMatch(token -> words.contains(token.lower()));
    }
}
