package org.sitrep.coder.frames;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words of a thing's name: "the army post", "headquarters of the Civic Union". */
public final class ThingNames {
    private static final Pattern BLANKS = Pattern.compile("[\\s-]+");
    private static final String OF = "of";

    private ThingNames() {}

    public static List<String> words(String thing) {
        return List.of(BLANKS.split(thing.toLowerCase(Locale.ROOT).strip(), -1));
    }

    /** The word that says what it is: "headquarters". */
    public static String head(String thing) {
        List<String> words = words(thing);
        int of = words.indexOf(OF);
        return words.get(of > 0 ? of - 1 : words.size() - 1);
    }
}
