package org.sitrep.events.reports;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words that tell names apart: lower case, without accents, without words that any name could have. */
public final class Words {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> TELL_NOTHING = Set.of(
            "a",
            "al",
            "an",
            "and",
            "at",
            "by",
            "de",
            "el",
            "for",
            "from",
            "in",
            "near",
            "of",
            "on",
            "the",
            "to",
            "with",
            "army",
            "armed",
            "attacker",
            "attackers",
            "base",
            "camp",
            "city",
            "district",
            "fighter",
            "fighters",
            "force",
            "forces",
            "group",
            "groups",
            "gunman",
            "gunmen",
            "islamic",
            "militant",
            "militants",
            "military",
            "militia",
            "militias",
            "national",
            "northern",
            "southern",
            "eastern",
            "western",
            "people",
            "province",
            "rebel",
            "rebels",
            "region",
            "soldier",
            "soldiers",
            "suspected",
            "town",
            "troops",
            "village");

    private Words() {}

    /** The name in one spelling: case, accents and punctuation do not tell names apart. */
    public static String spelling(String name) {
        String bare =
                ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        return BETWEEN.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** The words of a name that tell it from others; empty for "gunmen" and the like. */
    public static Set<String> telling(String name) {
        return Arrays.stream(spelling(name).split(" ", -1))
                .filter(word -> !word.isEmpty() && !TELL_NOTHING.contains(word))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether more than half of the shorter name's telling words stand in the other. */
    public static boolean shared(String one, String other) {
        if (spelling(one).equals(spelling(other))) {
            return true;
        }
        Set<String> first = telling(one);
        Set<String> second = telling(other);
        long common = first.stream().filter(second::contains).count();
        return common > 0 && 2 * common > Math.min(first.size(), second.size());
    }
}
