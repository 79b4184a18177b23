package org.sitrep.coder.assembly;

import java.util.Set;
import org.sitrep.coder.frames.ThingNames;
import org.sitrep.coder.text.GrammarWords;

/** Things that only armed forces hold: who attacks "an army post", "a police convoy", "a garrison" fights them. */
final class MilitaryThings {
    private static final Set<String> ALWAYS = GrammarWords.named("military-things.always");
    private static final Set<String> PLACES = GrammarWords.named("military-things.places");
    private static final Set<String> OF_FORCES = GrammarWords.named("military-things.of-forces");

    private MilitaryThings() {}

    /** @param thing its name with what stands before the noun */
    static boolean contain(String thing) {
        String head = ThingNames.head(thing);
        return ALWAYS.contains(head)
                || (PLACES.contains(head)
                        && ThingNames.words(thing).stream()
                                .anyMatch(word -> !word.equals(head) && OF_FORCES.contains(word)));
    }
}
