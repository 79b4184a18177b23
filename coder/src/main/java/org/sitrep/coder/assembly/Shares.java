package org.sitrep.coder.assembly;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.knowledge.Trigger.Act;
import org.sitrep.coder.mentions.WeaponMention;

/**
 * "21 drones were shot down. Air defence brought down 13 of these over Belgorod and six over Bryansk": what was shot down, and
 * whose it was, stands in the sentence before; that sum is then no event beside its shares.
 */
final class Shares {
    private static final Set<Act> DOWNED = EnumSet.of(Act.INTERCEPTION);
    private static final Set<Act> FLOWN = EnumSet.of(Act.INTERCEPTION, Act.LAUNCH);

    /** Sentences back to the sum. */
    private static final int REACH = 2;

    private Shares() {}

    /** @param drafts in the order of the text */
    static List<Draft> withoutSums(List<Draft> drafts) {
        List<Draft> kept = new ArrayList<>();
        Set<Draft> sums = new HashSet<>();
        for (Draft draft : drafts) {
            Draft sum = isShare(draft) ? sumOf(draft, kept) : null;
            if (sum != null) {
                draft.takeCause(sum);
                sums.add(sum);
            }
            kept.add(draft);
        }
        kept.removeIf(draft -> sums.contains(draft) && !draft.hasPlace() && draft.figures.isEmpty());
        return kept;
    }

    private static boolean isShare(Draft draft) {
        return draft.acts.equals(DOWNED)
                && draft.hasPlace()
                && draft.weapons.stream().allMatch(Shares::isNamedBefore);
    }

    private static @Nullable Draft sumOf(Draft share, List<Draft> before) {
        for (Draft draft : before.reversed()) {
            int apart = share.firstSentence() - draft.lastSentence;
            if (apart > REACH) {
                return null;
            }
            if (apart > 0 && FLOWN.containsAll(draft.acts) && !draft.weapons.isEmpty()) {
                return draft;
            }
        }
        return null;
    }

    private static boolean isNamedBefore(Draft.In<WeaponMention> weapon) {
        return !weapon.frame().weapons().contains(weapon.value());
    }
}
