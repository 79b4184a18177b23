package org.sitrep.coder.forces;

import java.util.Set;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.mentions.NumberMention;
import org.sitrep.coder.text.Sentence;

/**
 * "Of these 1,390 are police", "A further 850 are deployed in Kenya", "In Kenya there are 950": a number without a noun, in the sentence after the one
 * that said who is counted.
 */
final class FurtherCounts {
    private static final Set<String> MORE = Set.of("further", "another", "additional", "more", "others", "other");
    private static final Set<String> BEING = Set.of("are", "is", "were", "remain", "serve", "stand", "have", "has");
    private static final Set<String> THESE = Set.of("these", "them", "those", "this");
    private static final Set<String> ENDS = Set.of("", ".", ",", ";", "in", "at", "across", "on", "near", "inside");

    private FurtherCounts() {}

    static boolean goesOn(Mentions mentions, NumberMention number) {
        Sentence sentence = mentions.sentence();
        String next = sentence.lower(number.to());
        boolean more = MORE.contains(next)
                || MORE.contains(sentence.lower(number.from() - 1))
                || MORE.contains(sentence.lower(number.figure() - 1));
        if (more) {
            String after = MORE.contains(next) ? sentence.lower(number.to() + 1) : next;
            return BEING.contains(after) || ENDS.contains(after) || after.endsWith("ed");
        }
        boolean there =
                sentence.lower(number.from() - 2).equals("there") && BEING.contains(sentence.lower(number.from() - 1));
        boolean ofThese = sentence.lower(0).equals("of") && THESE.contains(sentence.lower(1)) && number.from() <= 3;
        return there ? ENDS.contains(next) : BEING.contains(next) && (number.from() <= 1 || ofThese);
    }
}
