package org.sitrep.coder.text;

import java.util.Locale;
import java.util.Set;

/** Words whose full stop ends no sentence. */
final class Abbreviations {
    /** Followed by a name or a number, always. */
    private static final Set<String> BEFORE_NAME = GrammarWords.named("abbreviations.before-name");

    /** Can end a sentence too. */
    private static final Set<String> ANYWHERE = GrammarWords.named("abbreviations.anywhere");

    private Abbreviations() {}

    /** True where the word, given without its last full stop, is written with one. */
    static boolean isAbbreviation(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return BEFORE_NAME.contains(lower) || ANYWHERE.contains(lower) || isInitials(word);
    }

    /** True where a sentence cannot end with it. */
    static boolean isBeforeName(String word) {
        return BEFORE_NAME.contains(word.toLowerCase(Locale.ROOT))
                || (word.length() == 1 && Character.isUpperCase(word.charAt(0)) && !word.equals("I"));
    }

    /** "U.S", "D.C", "J"; "u.s" where the text writes no capitals. */
    private static boolean isInitials(String word) {
        if (word.length() == 1) {
            return Character.isUpperCase(word.charAt(0)) && !word.equals("I");
        }
        if (word.length() % 2 == 0) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            boolean fits = i % 2 == 0 ? Character.isLetter(word.charAt(i)) : word.charAt(i) == '.';
            if (!fits) {
                return false;
            }
        }
        return true;
    }
}
