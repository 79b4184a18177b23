package org.sitrep.coder.assembly;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.coder.knowledge.Trigger.Act;
import org.sitrep.coder.resolution.PlaceResolver;

/** "The district fell to the rebels. Troops left it that day": leaving is part of its fall and tells where, and is no event of its own. */
final class Vacated {
    private static final Set<Act> LEAVING = EnumSet.of(Act.WITHDRAWAL);

    /** Drafts before and after it among which the fall is told; comparing with all would cost the square of the text's length. */
    private static final int REACH = 3;

    private final PlaceLikeness places;

    Vacated(PlaceResolver resolver) {
        this.places = new PlaceLikeness(resolver);
    }

    /** @param drafts in the order of the text */
    List<Draft> without(List<Draft> drafts) {
        List<Draft> kept = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            List<Draft> around = drafts.subList(Math.max(0, i - REACH), Math.min(drafts.size(), i + REACH + 1));
            Optional<Draft> fall = draft.acts.equals(LEAVING)
                    ? around.stream().filter(other -> isItsFall(other, draft)).findFirst()
                    : Optional.empty();
            fall.ifPresentOrElse(it -> it.places.addAll(draft.places), () -> kept.add(draft));
        }
        return kept;
    }

    private boolean isItsFall(Draft other, Draft leaving) {
        return (other.acts.contains(Act.CAPTURE) || other.acts.contains(Act.RECAPTURE))
                && DayLikeness.of(other, leaving) > 0
                && places.of(other, leaving) >= 0;
    }
}
