package org.sitrep.coder.knowledge;

import java.util.List;

/**
 * The name of a place in a sentence.
 *
 * @param places what it can be, likeliest first without any context: countries, then what is curated, divisions and
 *     capitals, then by population; never empty
 * @param from its first token
 * @param to the token after its last
 * @param ordinaryWord also an English word: "Hit", "Nice", "Police"
 * @param personName also a common name of people: "Jordan", "Austin"
 */
public record PlaceMatch(List<Place> places, int from, int to, boolean ordinaryWord, boolean personName) {
    public PlaceMatch {
        places = List.copyOf(places);
    }

    /** True where the words alone do not say that a place is meant. */
    public boolean ambiguous() {
        return ordinaryWord || personName;
    }
}
