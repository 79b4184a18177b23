package org.sitrep.coder.assembly;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sitrep.coder.frames.Frame;
import org.sitrep.coder.knowledge.Trigger;
import org.sitrep.coder.knowledge.Trigger.Act;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.mentions.TriggerMention;
import org.sitrep.coder.mentions.WeaponMention;

/**
 * "Two reservists perished when a charge tore their car in half": deaths and wounds that say nothing of how they came about
 * are owed to the one explosive weapon that their sentence names.
 */
final class WeaponBeside {
    private static final Set<Act> HARM = EnumSet.of(Act.KILLING, Act.WOUNDING, Act.STRIKE);

    /** Their words have a weapon of their own. */
    private static final Set<Act> ELSEWHERE =
            EnumSet.of(Act.STRIKE, Act.SHELLING, Act.BOMBING, Act.LAUNCH, Act.INTERCEPTION, Act.DISARMING);

    private WeaponBeside() {}

    static void giveTo(List<Draft> drafts) {
        drafts.stream().filter(WeaponBeside::isUntold).forEach(WeaponBeside::give);
    }

    private static boolean isUntold(Draft draft) {
        return draft.weapons.isEmpty()
                && HARM.containsAll(draft.acts)
                && draft.frames.stream().map(f -> f.trigger().trigger()).noneMatch(WeaponBeside::tellsHow);
    }

    private static boolean tellsHow(Trigger trigger) {
        return trigger.weapon() != null || trigger.subEvent() != null;
    }

    private static void give(Draft draft) {
        for (Frame frame : List.copyOf(draft.frames)) {
            Mentions sentence = frame.mentions();
            List<WeaponMention> weapons = sentence.weapons();
            boolean one =
                    weapons.stream().map(w -> w.term().weapon()).distinct().count() == 1;
            boolean owned = sentence.triggers().stream()
                    .filter(t -> t.from() != frame.trigger().from())
                    .map(TriggerMention::trigger)
                    .anyMatch(t -> ELSEWHERE.contains(t.act()));
            if (one && !owned && isExplosive(weapons.getFirst())) {
                draft.weapons.add(new Draft.In<>(weapons.getFirst(), sentence, frame));
                return;
            }
        }
    }

    private static boolean isExplosive(WeaponMention weapon) {
        return !weapon.term().platform()
                && switch (weapon.term().weapon()) {
                    case DRONE, MISSILE, ROCKET, ARTILLERY, MORTAR, IED, MINE, CAR_BOMB, GRENADE -> true;
                    default -> false;
                };
    }
}
