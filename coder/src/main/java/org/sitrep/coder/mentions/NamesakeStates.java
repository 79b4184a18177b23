package org.sitrep.coder.mentions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.knowledge.Fold;
import org.sitrep.coder.knowledge.Knowledge;
import org.sitrep.coder.knowledge.Place;
import org.sitrep.coder.knowledge.PlaceKind;
import org.sitrep.coder.knowledge.PlaceMatch;
import org.sitrep.coder.text.Sentence;

/** States and provinces that share a country's name: where a report says "Niger State", its "Niger" is Nigeria's too. */
public final class NamesakeStates {
    private final Map<String, List<Place>> divisions = new HashMap<>();

    private NamesakeStates() {}

    public static NamesakeStates in(List<Sentence> article, Knowledge knowledge) {
        NamesakeStates states = new NamesakeStates();
        for (Sentence sentence : article) {
            for (int i = 0; i < sentence.size(); i++) {
                if (knowledge.countries().nameAt(sentence.folded(), i).isPresent()) {
                    Optional<PlaceMatch> match = knowledge.places().longestAt(sentence.folded(), i);
                    match.filter(m -> isDivision(m, sentence))
                            .ifPresent(m -> states.divisions.put(name(m, sentence), m.places()));
                }
            }
        }
        return states;
    }

    private static boolean isDivision(PlaceMatch match, Sentence sentence) {
        return match.to() - match.from() > 1
                && match.places().getFirst().kind() == PlaceKind.ADMIN1
                && sentence.lower(match.to() - 1).equals("state");
    }

    private static String name(PlaceMatch match, Sentence sentence) {
        return Fold.fold(sentence.words(match.from(), match.to() - 1));
    }

    /** The state of this name, null where the report names none. */
    @Nullable List<Place> named(String name) {
        return divisions.get(Fold.fold(name));
    }

    /** True for "Niger" and "Niger State": no country's government. */
    boolean holds(PlaceMention place) {
        return place.isKnown() && divisions.values().stream().anyMatch(place.candidates()::equals);
    }
}
