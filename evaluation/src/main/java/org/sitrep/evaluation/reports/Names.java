package org.sitrep.evaluation.reports;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** When two names are of the same: they share words, generic ones apart. */
final class Names {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Set<String> GENERIC = Set.of(
            "the",
            "of",
            "in",
            "al",
            "el",
            "and",
            "a",
            "an",
            "city",
            "town",
            "village",
            "district",
            "province",
            "near",
            "area",
            "region",
            "state",
            "forces",
            "group",
            "army",
            "military",
            "people");

    private Names() {}

    /** Lower-case words of two characters or more that are not generic. */
    static Set<String> words(@Nullable String name) {
        Set<String> words = new HashSet<>();
        var matcher = WORD.matcher(name == null ? "" : name.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            String word = matcher.group();
            if (word.codePointCount(0, word.length()) > 1 && !GENERIC.contains(word)) {
                words.add(word);
            }
        }
        return words;
    }

    /**
     * Some alternative shares half the words of the shorter one with some name; where no alternative is labelled,
     * nothing may be found.
     */
    static boolean meet(List<String> alternatives, Collection<String> names) {
        if (alternatives.isEmpty()) {
            return names.isEmpty();
        }
        return alternatives.stream().anyMatch(a -> names.stream().anyMatch(n -> meet(a, n)));
    }

    static boolean shareAWord(Set<String> some, Set<String> others) {
        return some.stream().anyMatch(others::contains);
    }

    private static boolean meet(String alternative, String name) {
        Set<String> a = wordsOrWhole(alternative);
        Set<String> n = wordsOrWhole(name);
        long shared = a.stream().filter(n::contains).count();
        return shared > 0 && 2 * shared >= Math.min(a.size(), n.size());
    }

    private static Set<String> wordsOrWhole(String name) {
        Set<String> words = words(name);
        return words.isEmpty() ? Set.of(name.toLowerCase(Locale.ROOT)) : words;
    }
}
