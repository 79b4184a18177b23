package org.sitrep.events.reports;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The words that tell names apart: lower case, without accents, without words that any name could have. */
public final class Words {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final int ACCENTED = 128;
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

    /** The name in one spelling: case, accents and punctuation do not tell names apart. Asked of every report of an event anew. */
    public static String spelling(String name) {
        boolean plain = name.chars().allMatch(each -> each < ACCENTED);
        String bare = (plain
                        ? name
                        : ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                                .replaceAll(""))
                .toLowerCase(Locale.ROOT);
        StringBuilder spelling = new StringBuilder(bare.length());
        boolean between = false;
        for (int at = 0, letter; at < bare.length(); at += Character.charCount(letter)) {
            letter = bare.codePointAt(at);
            if (!isOfWord(letter)) {
                between = true;
                continue;
            }
            if (between && !spelling.isEmpty()) {
                spelling.append(' ');
            }
            between = false;
            spelling.appendCodePoint(letter);
        }
        return spelling.toString();
    }

    /** A letter or a number of any script. */
    private static boolean isOfWord(int letter) {
        int type = Character.getType(letter);
        return Character.isLetterOrDigit(letter) || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }

    /** The words of a name that tell it from others; empty for "gunmen" and the like. */
    public static Set<String> telling(String name) {
        return tellingOf(spelling(name));
    }

    private static Set<String> tellingOf(String spelling) {
        Set<String> telling = new TreeSet<>();
        for (String word : spelling.split(" ", -1)) {
            if (!word.isEmpty() && !TELL_NOTHING.contains(word)) {
                telling.add(word);
            }
        }
        return telling;
    }

    /** Whether more than half of the shorter name's telling words stand in the other. */
    public static boolean shared(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        String oneSpelling = spelling(one);
        String otherSpelling = spelling(other);
        if (oneSpelling.equals(otherSpelling)) {
            return true;
        }
        Set<String> first = tellingOf(oneSpelling);
        Set<String> second = tellingOf(otherSpelling);
        long common = first.stream().filter(second::contains).count();
        return common > 0 && 2 * common > Math.min(first.size(), second.size());
    }
}
