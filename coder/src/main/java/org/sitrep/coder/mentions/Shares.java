package org.sitrep.coder.mentions;

import java.util.Set;
import org.sitrep.coder.text.Sentence;

/** "shot down most of the drones": a share of what was shot down, no adverb. */
final class Shares {
    private static final Set<String> WORDS = Set.of("most", "all", "some", "many", "part", "half", "several", "much");

    private Shares() {}

    static boolean beginAt(Sentence sentence, int i) {
        return WORDS.contains(sentence.lower(i)) && sentence.lower(i + 1).equals("of");
    }
}
