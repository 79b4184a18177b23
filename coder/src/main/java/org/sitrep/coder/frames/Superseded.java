package org.sitrep.coder.frames;

import java.util.Set;
import org.sitrep.coder.mentions.NumberMention;
import org.sitrep.coder.text.GrammarWords;
import org.sitrep.coder.text.Sentence;

/** "Police had first spoken of eight", "correcting an earlier toll of 14": a figure that a later one replaces. */
final class Superseded {
    private static final Set<String> EARLIER = GrammarWords.named("superseded.earlier");

    private static final Set<String> SAID = GrammarWords.named("superseded.said");

    /** Tokens between such a word and the figure. */
    private static final int REACH = 9;

    private static final int BEHIND = 6;

    private Superseded() {}

    static boolean is(Sentence sentence, NumberMention number) {
        String before = sentence.lower(number.from() - 1);
        String beforeThat = sentence.lower(number.from() - 2);
        if (before.equals("from") && (beforeThat.equals("up") || beforeThat.equals("down"))) {
            return true;
        }
        for (int i = number.from() - 1; i >= Math.max(0, number.from() - REACH); i--) {
            if (isEarlier(sentence, i) && !opensStory(sentence, i)) {
                return true;
            }
            if (ends(sentence.lower(i))) {
                break;
            }
        }
        for (int i = number.to(); i < Math.min(sentence.size(), number.to() + BEHIND); i++) {
            if (ends(sentence.lower(i))) {
                break;
            }
            if (sentence.lower(i).equals("earlier") && sentence.lower(i - 1).equals("said")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEarlier(Sentence sentence, int i) {
        boolean atFirst = sentence.lower(i).equals("first")
                && (sentence.lower(i - 1).equals("at") || sentence.lower(i - 1).equals("had"));
        return atFirst || EARLIER.contains(sentence.lower(i)) || isSaidBefore(sentence, i);
    }

    /** "It had put the dead at ten", "police had spoken of eight". */
    private static boolean isSaidBefore(Sentence sentence, int i) {
        boolean had =
                sentence.lower(i - 1).equals("had") || sentence.lower(i - 2).equals("had");
        return had && SAID.contains(sentence.lower(i));
    }

    /** "Earlier, on February 9, six soldiers": the next story, not the last toll. */
    private static boolean opensStory(Sentence sentence, int i) {
        int next = sentence.lower(i + 1).equals(",") ? i + 2 : i + 1;
        return i == 0
                && (sentence.lower(next).equals("on") || sentence.lower(next).equals("in"));
    }

    private static boolean ends(String word) {
        return word.equals(";") || word.equals("but") || word.equals(".");
    }
}
