package org.sitrep.coder.mentions;

import java.util.Set;
import org.sitrep.coder.text.GrammarWords;

/** "By presumed rebels", "of alleged spies", "from masked men": participles that only ever describe the people after them. */
final class Presumed {
    private static final Set<String> WORDS = GrammarWords.named("presumed.words");

    private Presumed() {}

    static boolean isSaidOf(String word) {
        return WORDS.contains(word);
    }
}
