package org.sitrep.coder.mentions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.knowledge.PersonNoun;

/** The people that an article called by their full names: later it says "Lopez" of Juan Lopez. Belongs to one article. */
public final class KnownPeople {
    private static final int MOST = 200;

    private final Map<String, List<String>> fullNames = new LinkedHashMap<>();
    private final Map<String, PersonNoun> nouns = new LinkedHashMap<>();

    void add(Party person) {
        String name = person.name();
        if (person.noun() != null) {
            nouns.putIfAbsent(name, person.noun());
        }
        String[] words = parts(name);
        if (words.length < 2 || fullNames.size() > MOST) {
            return;
        }
        for (int i = 1; i < words.length; i++) {
            List<String> names = fullNames.computeIfAbsent(words[i], key -> new ArrayList<>(1));
            if (!names.contains(name)) {
                names.add(name);
            }
        }
    }

    /** The full name that these words are a part of, null where nobody was called so. */
    @Nullable String fullName(String words) {
        String[] parts = parts(words);
        String joined = " " + String.join(" ", parts) + " ";
        return fullNames.getOrDefault(parts[parts.length - 1], List.of()).stream()
                .filter(name -> (" " + String.join(" ", parts(name)) + " ").contains(joined))
                .findFirst()
                .orElse(null);
    }

    @Nullable PersonNoun noun(String fullName) {
        return nouns.get(fullName);
    }

    private static String[] parts(String name) {
        return name.toLowerCase(Locale.ROOT).split(" ", -1);
    }
}
