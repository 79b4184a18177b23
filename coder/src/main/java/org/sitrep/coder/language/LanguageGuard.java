package org.sitrep.coder.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.text.GrammarWords;

/** Tells texts that are surely in another language. Short texts and the sender's word for English pass. */
public final class LanguageGuard {
    private static final String ENGLISH = "en";
    private static final String MODEL = "/langdetect-183.bin";

    /** Fewer letters than these tell too little (API.md). */
    private static final int FEWEST_LETTERS = 200;

    /** More of a text than this adds nothing. */
    private static final int MOST_CHARACTERS = 4_000;

    /** What a language must at least be given: letters without sense are no language. */
    private static final double LIKELY = 0.3;

    /**
     * How many times likelier than English a language must be: a list of foreign names reaches some fifteen times, and
     * languages that are told from their neighbours with doubt, as Spanish from Galician, leave English sixty behind.
     */
    private static final double SURELY = 30;

    /** Of every hundred words of English a dozen and more are these; of other languages hardly any. */
    private static final Set<String> COMMON_WORDS = GrammarWords.named("language-guard.common-words");

    private final LanguageDetectorModel model;

    private LanguageGuard(LanguageDetectorModel model) {
        this.model = model;
    }

    public static LanguageGuard bundled() {
        try (InputStream stream = LanguageGuard.class.getResourceAsStream(MODEL)) {
            if (stream == null) {
                throw new IllegalStateException("The model " + MODEL + " is not on the class path");
            }
            return new LanguageGuard(new LanguageDetectorModel(stream));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The model " + MODEL + " cannot be read", unreadable);
        }
    }

    /** The language, BCP 47, in which the text is and which is not English: as its sender says, else as it reads. */
    public Optional<String> foreign(@Nullable String said, String text) {
        if (said == null || said.isBlank()) {
            return foreign(text);
        }
        return Locale.forLanguageTag(said).getLanguage().equals(ENGLISH) ? Optional.empty() : Optional.of(said);
    }

    /** The language's English name; the tag itself where it has none. */
    public static String name(String tag) {
        String name = Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
        return name.isEmpty() ? tag : name;
    }

    /** The language that the text is surely in instead of English, BCP 47; empty where it may be English. */
    public Optional<String> foreign(String text) {
        String head = text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) : text;
        long letters = head.chars().filter(Character::isLetter).count();
        if (letters < FEWEST_LETTERS || looksEnglish(head)) {
            return Optional.empty();
        }
        double english = 0;
        Language best = null;
        for (Language language : new LanguageDetectorME(model).predictLanguages(head.toLowerCase(Locale.ROOT))) {
            best = best == null || language.getConfidence() > best.getConfidence() ? language : best;
            if (language.getLang().equals("eng")) {
                english = language.getConfidence();
            }
        }
        return best != null && best.getConfidence() > LIKELY && best.getConfidence() > SURELY * english
                ? Optional.of(bcp47(best.getLang()))
                : Optional.empty();
    }

    private static boolean looksEnglish(String text) {
        int words = 0;
        int common = 0;
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}']+", -1)) {
            if (!word.isEmpty()) {
                words++;
                common += COMMON_WORDS.contains(word) ? 1 : 0;
            }
        }
        return words == 0 || common * 100 >= words * 15;
    }

    private static String bcp47(String iso3) {
        for (String code : Locale.getISOLanguages()) {
            if (Locale.of(code).getISO3Language().equals(iso3)) {
                return code;
            }
        }
        return switch (iso3) {
            case "cmn" -> "zh";
            case "pes" -> "fa";
            case "lvs" -> "lv";
            case "ekk" -> "et";
            default -> iso3;
        };
    }
}
