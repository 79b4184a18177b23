package org.sitrep.coder.text;

import java.util.Locale;

/**
 * A word or a mark.
 *
 * @param text as it stands in the article, quotes straightened
 * @param lower the same in lower case
 * @param start offset into the article
 * @param end exclusive
 */
public record Token(String text, String lower, int start, int end) {
    static Token of(String text, int start, int end) {
        return new Token(text, text.toLowerCase(Locale.ROOT), start, end);
    }

    /** The same token, written in another case. */
    Token as(String written) {
        return written.equals(text) ? this : new Token(written, lower, start, end);
    }

    public boolean is(String word) {
        return lower.equals(word);
    }

    /** True where it holds a letter or a digit. */
    public boolean isWord() {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    public boolean isCapitalised() {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetter(text.charAt(i))) {
                return Character.isUpperCase(text.charAt(i));
            }
        }
        return false;
    }

    public boolean startsWithDigit() {
        return !text.isEmpty() && Character.isDigit(text.charAt(0));
    }
}
