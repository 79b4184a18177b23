package org.sitrep.coder.mentions;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.sitrep.coder.text.Sentence;

/** Names that an article told to be places, and no list knows: later it says "Umm Sunut" of the town of Umm Sunut. */
public final class KnownPlaces {
    private static final int MOST = 200;
    private static final int LONGEST = 4;
    /** Shorter names are too easily another word. */
    private static final int SHORTEST = 4;

    private final Set<String> names = new LinkedHashSet<>();

    void add(PlaceMention place) {
        if (!place.isKnown() && !place.doubtful() && place.name().length() >= SHORTEST && names.size() < MOST) {
            names.add(place.name().toLowerCase(Locale.ROOT));
        }
    }

    /** After the longest known name that begins at the token; the token itself where none does. */
    int end(Sentence sentence, int from) {
        for (int to = Math.min(sentence.size(), from + LONGEST); to > from && !names.isEmpty(); to--) {
            if (names.contains(sentence.words(from, to).toLowerCase(Locale.ROOT))) {
                return to;
            }
        }
        return from;
    }
}
