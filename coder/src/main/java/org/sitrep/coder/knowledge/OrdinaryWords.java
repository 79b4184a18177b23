package org.sitrep.coder.knowledge;

import java.util.HashSet;
import java.util.Set;

/** English words and person names that are places or actors too, so that a name alone does not settle what is meant. */
public final class OrdinaryWords {
    private final Set<String> words = new HashSet<>();
    private final Set<String> personNames = new HashSet<>();

    OrdinaryWords(Table table) {
        for (Row row : table.rows()) {
            (row.get("kind").equals("name") ? personNames : words).add(row.get("word"));
        }
    }

    /** True where the folded name is an ordinary English word ("march", "hit", "is"). */
    public boolean isWord(String folded) {
        return words.contains(folded);
    }

    /** True where the folded name is a common given or family name ("jordan", "austin"). */
    public boolean isPersonName(String folded) {
        return personNames.contains(folded);
    }
}
