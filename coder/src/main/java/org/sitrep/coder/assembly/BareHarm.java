package org.sitrep.coder.assembly;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "One person was wounded", and nothing more: it belongs to the attack told before, or to the one told first. */
final class BareHarm {
    private BareHarm() {}

    static List<Draft> givenToAttacks(List<Draft> drafts) {
        List<Draft> kept = new ArrayList<>();
        for (Draft draft : drafts) {
            Draft owner = isBareHarm(draft) ? ownerOf(draft, drafts) : null;
            if (owner == null) {
                kept.add(draft);
            } else {
                owner.absorb(draft);
            }
        }
        return kept;
    }

    private static @Nullable Draft ownerOf(Draft harm, List<Draft> drafts) {
        Draft before = null;
        for (Draft draft : drafts) {
            boolean attack = draft != harm && !isBareHarm(draft) && KindredActs.areViolent(draft.acts);
            if (attack && (before == null || draft.lastSentence <= harm.firstSentence())) {
                before = draft;
            }
        }
        return before;
    }

    private static boolean isBareHarm(Draft draft) {
        return KindredActs.areHarm(draft.acts) && draft.agents.isEmpty() && draft.weapons.isEmpty() && draft.isBare();
    }
}
