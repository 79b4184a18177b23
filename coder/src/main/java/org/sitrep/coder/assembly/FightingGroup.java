package org.sitrep.coder.assembly;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sitrep.contracts.codes.SubEventType;
import org.sitrep.contracts.coding.CodedEvent;

/**
 * "Men with guns attacked a police camp" in a report on al-Shabaab: who fights or shells and is not told is the armed
 * group that the report speaks of most.
 */
final class FightingGroup implements SideRule {
    private static final String RULE = "leading-group";

    private static final Set<SubEventType> FIGHTING =
            EnumSet.of(SubEventType.ARMED_CLASH, SubEventType.SHELLING_ARTILLERY_MISSILE_ATTACK);

    private final LeadingGroup group;

    FightingGroup(LeadingGroup group) {
        this.group = group;
    }

    @Override
    public CodedEvent filled(CodedEvent event, List<CodedEvent> all) {
        if (!event.attackers().isEmpty() || !FIGHTING.contains(event.subEventType())) {
            return event;
        }
        return group.asPartyTo(event, true)
                .filter(actor -> event.targets().stream()
                        .noneMatch(target -> target.name().equals(actor.name())))
                .map(actor -> Sides.withAttacker(event, actor, group.evidence(Sides.ATTACKERS, RULE)))
                .orElse(event);
    }
}
