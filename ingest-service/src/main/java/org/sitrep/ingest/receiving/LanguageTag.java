package org.sitrep.ingest.receiving;

import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.stream.Collectors;

/** Language tags (BCP 47) of languages that there are. */
final class LanguageTag {
    private static final Map<String, String> TWO_LETTERS_BY_THREE = Arrays.stream(Locale.getISOLanguages())
            .filter(code -> !threeLetters(code).isEmpty())
            .collect(Collectors.toMap(LanguageTag::threeLetters, code -> code, (one, other) -> one));

    private LanguageTag() {}

    /**
     * The tag in its canonical form: {@code en}, {@code en-GB}; {@code eng} becomes {@code en}.
     *
     * @throws IllegalArgumentException that says what would be right
     */
    static String parse(String raw) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(raw).build();
            String language = locale.getLanguage();
            if (language.length() == 3) {
                String shorter = TWO_LETTERS_BY_THREE.getOrDefault(language, language);
                return new Locale.Builder()
                        .setLocale(locale)
                        .setLanguage(shorter)
                        .build()
                        .toLanguageTag();
            }
            if (TWO_LETTERS_BY_THREE.containsValue(language)) {
                return locale.toLanguageTag();
            }
        } catch (IllformedLocaleException _) {
            // told below
        }
        throw new IllegalArgumentException("must be a language tag (BCP 47) such as en or en-GB");
    }

    private static String threeLetters(String code) {
        try {
            return Locale.of(code).getISO3Language();
        } catch (MissingResourceException _) {
            return "";
        }
    }
}
