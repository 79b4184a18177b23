package org.sitrep.evaluation.messages;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The form in which strings are compared: lower case, no accents, no punctuation, no articles, single spaces. */
final class Normal {
    private static final Pattern ACCENT = Pattern.compile("\\p{M}");
    private static final Pattern PUNCTUATION = Pattern.compile("[!-/:-@\\[-`{-~]");
    private static final Pattern ARTICLE = Pattern.compile("\\b(a|an|the)\\b", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

    private Normal() {}

    static String of(String text) {
        String bare =
                ACCENT.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        String plain = PUNCTUATION.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll("");
        return SPACE.matcher(ARTICLE.matcher(plain).replaceAll(" "))
                .replaceAll(" ")
                .strip();
    }
}
