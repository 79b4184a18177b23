package org.sitrep.coder.frames;

import java.util.Set;
import java.util.stream.IntStream;
import org.sitrep.coder.text.GrammarWords;
import org.sitrep.coder.text.Sentence;

/**
 * Tells what a sentence repeats only to say that it is not so: "rumours of an air raid on Mekelle are unfounded", "there
 * is no truth in the story that the hospital was shelled", "the claim that a soldier was wounded is disinformation".
 */
final class Disproved {
    private static final Set<String> TELLINGS = GrammarWords.named("disproved.tellings");
    private static final Set<String> VERDICTS = GrammarWords.named("disproved.verdicts");
    private static final Set<String> CALLING = GrammarWords.named("disproved.calling");
    private static final Set<String> BEFORE_VERDICTS = Set.of("a", "an", "pure", "complete", "sheer");
    private static final Set<String> BE = GrammarWords.named("clause.be");

    /** Tokens from the verb to the verdict: "turned out to be completely false". */
    private static final int REACH = 5;

    private Disproved() {}

    /** Whether what stands at the token is part of a telling that the sentence gives the lie to. */
    static boolean holds(Sentence sentence, int token) {
        return hasNoTruth(sentence, token)
                || (isTold(sentence, token) && (isJudged(sentence, token) || isCalled(sentence, token)));
    }

    private static boolean hasNoTruth(Sentence sentence, int token) {
        for (int i = 1; i < token; i++) {
            if (sentence.lower(i).equals("truth") && sentence.lower(i - 1).equals("no")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTold(Sentence sentence, int token) {
        for (int i = 0; i < token; i++) {
            if (TELLINGS.contains(sentence.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isJudged(Sentence sentence, int token) {
        for (int i = token + 1; i < sentence.size(); i++) {
            boolean verdict = VERDICTS.contains(sentence.lower(i))
                    || (sentence.lower(i).equals("true") && isNegated(sentence, i));
            if (verdict && follows(sentence, i, token)) {
                return true;
            }
        }
        return false;
    }

    /** "rejected as nonsense the posts which said that", "called reports of an attack a fabrication". */
    private static boolean isCalled(Sentence sentence, int token) {
        int calling = 0;
        while (calling < token && !CALLING.contains(sentence.lower(calling))) {
            calling++;
        }
        return calling < token
                && IntStream.range(calling + 1, sentence.size())
                        .anyMatch(i -> VERDICTS.contains(sentence.lower(i))
                                && (i < token
                                        || BEFORE_VERDICTS.contains(sentence.lower(i - 1))
                                        || sentence.lower(i - 1).equals("as")));
    }

    private static boolean isNegated(Sentence sentence, int i) {
        return sentence.lower(i - 1).equals("not") || sentence.lower(i - 1).equals("n't");
    }

    /** A form of "be", "prove" or "turn out" shortly before the verdict. */
    private static boolean follows(Sentence sentence, int verdict, int token) {
        for (int i = Math.max(token + 1, verdict - REACH); i < verdict; i++) {
            String word = sentence.lower(i);
            if (BE.contains(word) || word.startsWith("prove") || word.startsWith("turned")) {
                return true;
            }
        }
        return false;
    }
}
