package org.sitrep.coder.assembly;

import java.util.Set;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.mentions.NumberMention;
import org.sitrep.coder.text.Sentence;

/**
 * Where a sentence goes over to another figure, whose places are not those of the one before: "9,300 people displaced, 2,100 of
 * them to Cameroon", "160,000 were uprooted in the two districts, while 3,200 found refuge in the Central African Republic".
 */
final class OtherFigures {
    private static final Set<String> TURNING = Set.of("while", "whereas", "but", ";", "plus");
    private static final Set<String> THEM = Set.of("them", "whom", "these", "those");
    private static final int REACH = 4;

    private OtherFigures() {}

    /** The token from which on another figure is told; the sentence's end without. */
    static int from(Mentions mentions, int figure) {
        Sentence sentence = mentions.sentence();
        for (NumberMention number : mentions.numbers()) {
            boolean behind = number.from() >= figure && number.low() != null;
            if (behind && (isOfThem(sentence, number) || turns(sentence, number, figure))) {
                return number.from();
            }
        }
        return sentence.size();
    }

    private static boolean isOfThem(Sentence sentence, NumberMention number) {
        return sentence.lower(number.to()).equals("of") && THEM.contains(sentence.lower(number.to() + 1));
    }

    private static boolean turns(Sentence sentence, NumberMention number, int figure) {
        for (int i = number.from() - 1; i >= Math.max(figure, number.from() - REACH); i--) {
            if (TURNING.contains(sentence.lower(i))) {
                return true;
            }
        }
        return false;
    }
}
