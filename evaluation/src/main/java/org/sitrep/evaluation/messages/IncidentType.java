package org.sitrep.evaluation.messages;

import static org.sitrep.contracts.codes.SubEventType.*;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.SubEventType;
import org.sitrep.contracts.codes.Weapon;
import org.sitrep.contracts.coding.CodedEvent;

/** Which of the conference's incidents an event is, if any. */
final class IncidentType {
    private static final Set<SubEventType> ATTACKS = EnumSet.of(
            ATTACK,
            SEXUAL_VIOLENCE,
            ARMED_CLASH,
            GOVERNMENT_REGAINS_TERRITORY,
            NON_STATE_ACTOR_OVERTAKES_TERRITORY,
            EXCESSIVE_FORCE_AGAINST_PROTESTERS,
            CHEMICAL_WEAPON,
            AIR_DRONE_STRIKE,
            SHELLING_ARTILLERY_MISSILE_ATTACK);
    private static final Set<SubEventType> BOMBINGS = EnumSet.of(REMOTE_EXPLOSIVE_LANDMINE_IED, SUICIDE_BOMB, GRENADE);

    /** What the weapon decides alone. */
    private static final Set<SubEventType> BY_WEAPON = EnumSet.of(LOOTING_PROPERTY_DESTRUCTION, DISRUPTED_WEAPONS_USE);

    private static final Set<Weapon> BOMBS = EnumSet.of(Weapon.IED, Weapon.CAR_BOMB, Weapon.SUICIDE, Weapon.MINE);

    private IncidentType() {}

    /** Null where the conference has no such incident: agreements, arrests, protests, looting. */
    static @Nullable String of(CodedEvent event) {
        SubEventType kind = event.subEventType();
        if (kind == ABDUCTION_FORCED_DISAPPEARANCE) {
            return "kidnapping";
        }
        if (!ATTACKS.contains(kind) && !BOMBINGS.contains(kind) && !BY_WEAPON.contains(kind)) {
            return null;
        }
        if (event.weapons().contains(Weapon.ARSON)) {
            return "arson";
        }
        if (BOMBINGS.contains(kind) || !Collections.disjoint(event.weapons(), BOMBS)) {
            return "bombing";
        }
        return ATTACKS.contains(kind) ? "attack" : null;
    }
}
