package org.sitrep.events.matching;

import static org.sitrep.contracts.codes.SubEventType.*;

import java.util.List;
import java.util.Set;
import org.sitrep.contracts.codes.EventType;
import org.sitrep.contracts.codes.SubEventType;
import org.sitrep.events.reports.Report;

/** Same kind of event, or kinds that reports of one event are commonly coded as. */
final class KindSignal implements Signal {
    private static final String NAME = "kind";

    /** Sub-types of different event types that two reports of one event are often read as. */
    private static final List<Set<SubEventType>> COMMONLY_CONFUSED = List.of(
            Set.of(ARMED_CLASH, ATTACK, SUICIDE_BOMB, REMOTE_EXPLOSIVE_LANDMINE_IED, GRENADE),
            Set.of(ARMED_CLASH, GOVERNMENT_REGAINS_TERRITORY, NON_STATE_ACTOR_OVERTAKES_TERRITORY),
            Set.of(ARMED_CLASH, AIR_DRONE_STRIKE, SHELLING_ARTILLERY_MISSILE_ATTACK),
            Set.of(ATTACK, AIR_DRONE_STRIKE, SHELLING_ARTILLERY_MISSILE_ATTACK, CHEMICAL_WEAPON),
            Set.of(ATTACK, ABDUCTION_FORCED_DISAPPEARANCE, LOOTING_PROPERTY_DESTRUCTION, SEXUAL_VIOLENCE),
            Set.of(ATTACK, MOB_VIOLENCE),
            Set.of(DISRUPTED_WEAPONS_USE, AIR_DRONE_STRIKE, SHELLING_ARTILLERY_MISSILE_ATTACK),
            Set.of(DISRUPTED_WEAPONS_USE, REMOTE_EXPLOSIVE_LANDMINE_IED, SUICIDE_BOMB),
            Set.of(
                    PEACEFUL_PROTEST,
                    PROTEST_WITH_INTERVENTION,
                    EXCESSIVE_FORCE_AGAINST_PROTESTERS,
                    VIOLENT_DEMONSTRATION,
                    MOB_VIOLENCE),
            Set.of(
                    NON_VIOLENT_TRANSFER_OF_TERRITORY,
                    GOVERNMENT_REGAINS_TERRITORY,
                    NON_STATE_ACTOR_OVERTAKES_TERRITORY));

    @Override
    public Finding between(Report one, Report other) {
        SubEventType first = one.told().subEventType();
        SubEventType second = other.told().subEventType();
        if (first == second) {
            return Finding.speaks(NAME, 2, "both " + first.label());
        }
        EventType type = one.told().eventType();
        if (type == other.told().eventType() && type != EventType.STRATEGIC_DEVELOPMENTS) {
            return Finding.speaks(NAME, 1.5, "both " + type.label());
        }
        boolean confused = COMMONLY_CONFUSED.stream().anyMatch(set -> set.contains(first) && set.contains(second));
        return confused
                ? Finding.speaks(NAME, 1, "kinds that reports commonly confuse")
                : Finding.refuses(NAME, first.label() + " is not " + second.label());
    }

    @Override
    public boolean rulesOut() {
        return true;
    }

    @Override
    public Object looksAt(Report report) {
        return List.of(report.told().subEventType(), report.told().eventType());
    }
}
