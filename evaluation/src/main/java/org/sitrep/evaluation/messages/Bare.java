package org.sitrep.evaluation.messages;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A mention without leading articles and counts and without a trailing bracket, as the keys mostly write it. */
final class Bare {
    private static final Pattern BRACKET = Pattern.compile("\\s*[\\[(][^\\])]*[\\])]\\s*$");
    private static final Pattern DIGITS = Pattern.compile("[\\d.,]+");
    private static final Set<String> COUNTS =
            Set.copyOf(List.of(("a an the some about around approximately nearly almost over another other several many"
                            + " dozens scores hundreds of at least more than up to one two three four five six seven"
                            + " eight nine ten eleven twelve thirteen fourteen fifteen twenty thirty forty fifty sixty"
                            + " hundred")
                    .split(" ", -1)));

    private Bare() {}

    static String of(String mention) {
        Deque<String> words = new ArrayDeque<>(
                List.of(BRACKET.matcher(mention).replaceAll("").strip().split("\\s+", -1)));
        while (words.size() > 1 && isCount(words.getFirst())) {
            words.removeFirst();
        }
        return Normal.of(String.join(" ", words));
    }

    private static boolean isCount(String word) {
        return COUNTS.contains(word.toLowerCase(Locale.ROOT))
                || DIGITS.matcher(word).matches();
    }
}
