package org.sitrep.coder.knowledge;

import java.util.HashSet;
import java.util.Set;

/** English words that are written small, and names of people: what tells a name where a text has no case to show it. */
public final class Vocabulary {
    private final Set<String> words = new HashSet<>(200_000);
    private final Set<String> givenNames = new HashSet<>();
    private final Set<String> familyNames = new HashSet<>();

    Vocabulary(Table vocabulary, Table names) {
        vocabulary.rows().forEach(row -> words.addAll(row.list("words")));
        for (Row row : names.rows()) {
            (row.required("kind").equals("given") ? givenNames : familyNames).addAll(row.list("names"));
        }
    }

    /** True where the word, in small letters, is written so within a sentence. */
    public boolean isSmall(String lower) {
        return words.contains(lower);
    }

    /** True where the word, in small letters without marks, is someone's given name. */
    public boolean isGivenName(String lower) {
        return givenNames.contains(lower);
    }

    /** True where the word, in small letters without marks, is a family's name. */
    public boolean isFamilyName(String lower) {
        return familyNames.contains(lower);
    }
}
