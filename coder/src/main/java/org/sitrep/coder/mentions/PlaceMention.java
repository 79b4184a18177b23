package org.sitrep.coder.mentions;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.knowledge.Place;

/**
 * A name of a place.
 *
 * @param from first token
 * @param to token after the last
 * @param name as the sentence has it
 * @param candidates what it can be, likeliest first; empty for a name that no list knows
 * @param doubtful also an ordinary word or a person's name
 * @param part "northern" in "northern Syria", null without
 */
public record PlaceMention(
        int from,
        int to,
        String name,
        List<Place> candidates,
        boolean doubtful,
        @Nullable String part) {
    /** "Amhara" of a heading's "AMHARA". */
    public PlaceMention inTitleCase() {
        StringBuilder title = new StringBuilder(name.length());
        boolean inner = false;
        for (int i = 0; i < name.length(); i++) {
            char letter = name.charAt(i);
            title.append(inner ? Character.toLowerCase(letter) : Character.toUpperCase(letter));
            inner = Character.isLetter(letter);
        }
        return new PlaceMention(from, to, title.toString(), candidates, doubtful, part);
    }

    public boolean isKnown() {
        return !candidates.isEmpty();
    }

    public boolean isCountry() {
        return isKnown() && candidates.getFirst().kind() == org.sitrep.coder.knowledge.PlaceKind.COUNTRY;
    }
}
