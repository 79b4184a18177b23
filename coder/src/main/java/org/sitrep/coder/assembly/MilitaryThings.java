package org.sitrep.coder.assembly;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.sitrep.coder.text.GrammarWords;

/** Things that only armed forces hold: who attacks "an army post", "a police convoy", "a garrison" fights them. */
final class MilitaryThings {
    private static final Set<String> ALWAYS = GrammarWords.named("military-things.always");
    private static final Set<String> PLACES = GrammarWords.named("military-things.places");
    private static final Set<String> OF_FORCES = GrammarWords.named("military-things.of-forces");

    private static final Pattern BLANKS = Pattern.compile("[\\s-]+");

    private MilitaryThings() {}

    /** @param thing its name with what stands before the noun */
    static boolean contain(String thing) {
        String[] words = BLANKS.split(thing.toLowerCase(Locale.ROOT), -1);
        String head = words[words.length - 1];
        if (ALWAYS.contains(head)) {
            return true;
        }
        for (int i = 0; PLACES.contains(head) && i < words.length - 1; i++) {
            if (OF_FORCES.contains(words[i])) {
                return true;
            }
        }
        return false;
    }
}
