package org.sitrep.coder.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The closed lists of words that the rules of the grammar ask for, as data: {@code knowledge/english/grammar-words.tsv}. */
public final class GrammarWords {
    private static final String FILE = "/org/sitrep/coder/knowledge/english/grammar-words.tsv";
    private static final Map<String, Set<String>> LISTS = read();

    private GrammarWords() {}

    /** The list of this name. Fails where there is none: a missing list is a broken build. */
    public static Set<String> named(String name) {
        Set<String> words = LISTS.get(name);
        if (words == null) {
            throw new IllegalStateException("There is no list " + name + " in " + FILE);
        }
        return words;
    }

    private static Map<String, Set<String>> read() {
        try (InputStream stream = GrammarWords.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException(FILE + " is not bundled");
            }
            Map<String, Set<String>> lists = new TreeMap<>();
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            text.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .forEach(line -> {
                        int tab = line.indexOf('\t');
                        String name = line.substring(0, tab);
                        if (lists.put(name, words(line.substring(tab + 1))) != null) {
                            throw new IllegalStateException(FILE + " has two lists " + name);
                        }
                    });
            return lists;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(FILE + " cannot be read", unreadable);
        }
    }

    private static Set<String> words(String cell) {
        return Set.copyOf(new LinkedHashSet<>(List.of(cell.split("\\|", -1))));
    }
}
