package org.sitrep.evaluation.pairs;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** When two names agree: half the words of the shorter one meet; generic words apart, names of ISIL alike. */
final class PairNames {
    private static final Pattern ISIL = Pattern.compile("islamic state( of iraq and (the levant|syria))?");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Map<String, String> SAME =
            Map.of("daesh", "isil", "isis", "isil", "is", "isil", "asad", "assad");
    private static final Set<String> GENERIC = Set.of(
            "the",
            "of",
            "and",
            "a",
            "an",
            "in",
            "so",
            "called",
            "at",
            "least",
            "more",
            "forces",
            "fighters",
            "military",
            "members",
            "group",
            "city",
            "region",
            "targets",
            "province");
    private static final int STEM = 4;

    private PairNames() {}

    static boolean agree(String one, String other) {
        Set<String> a = words(one);
        Set<String> b = words(other);
        Set<String> shorter = a.size() <= b.size() ? a : b;
        Set<String> longer = a.size() <= b.size() ? b : a;
        long met = shorter.stream()
                .filter(x -> longer.stream().anyMatch(y -> sameWord(x, y)))
                .count();
        return !shorter.isEmpty() && 2 * met >= shorter.size();
    }

    private static Set<String> words(String name) {
        String plain = ISIL.matcher(name.toLowerCase(Locale.ROOT).replaceAll("['’]", ""))
                .replaceAll("isil");
        Set<String> every = new HashSet<>();
        Set<String> telling = new HashSet<>();
        WORD.matcher(plain).results().map(found -> found.group()).forEach(word -> {
            String same = SAME.getOrDefault(word, word);
            every.add(same);
            if (!GENERIC.contains(same)) {
                telling.add(same);
            }
        });
        return telling.isEmpty() ? every : telling;
    }

    /** Iraq, Iraqi. */
    private static boolean sameWord(String a, String b) {
        return a.equals(b) || (Math.min(a.length(), b.length()) >= STEM && (a.startsWith(b) || b.startsWith(a)));
    }
}
