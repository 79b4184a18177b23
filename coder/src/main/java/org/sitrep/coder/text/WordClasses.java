package org.sitrep.coder.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** What a word of the dictionary mostly is ({@code NN}, {@code VBD,VBN}): a sign for the tagger, which the sentence may overrule. */
final class WordClasses {
    private static final String FILE = "english/word-classes.tsv.gz";
    private static final String UNKNOWN = "?";

    private final Map<String, String> classes;

    private WordClasses(Map<String, String> classes) {
        this.classes = classes;
    }

    static WordClasses english() {
        try (InputStream stream = WordClasses.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException(FILE + " is not bundled");
            }
            Map<String, String> classes = new HashMap<>();
            new BufferedReader(new InputStreamReader(new GZIPInputStream(stream), StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> {
                        int tab = line.indexOf('\t');
                        classes.put(
                                line.substring(0, tab), line.substring(tab + 1).intern());
                    });
            return new WordClasses(classes);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(FILE + " cannot be read", unreadable);
        }
    }

    /** The classes of a word in lower case, the commonest first. */
    String of(String lower) {
        return classes.getOrDefault(lower, UNKNOWN);
    }
}
