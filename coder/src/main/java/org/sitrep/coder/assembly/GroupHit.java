package org.sitrep.coder.assembly;

import java.util.List;
import org.sitrep.contracts.codes.ActorKind;
import org.sitrep.contracts.codes.EntityKind;
import org.sitrep.contracts.codes.EventType;
import org.sitrep.contracts.codes.SubEventType;
import org.sitrep.contracts.coding.Actor;
import org.sitrep.contracts.coding.CodedEvent;

/**
 * "U.S. aircraft struck two camps" in a report on the Islamic State: whom a state's forces bomb, fight or drive out, where
 * nobody is told, is the armed group that the report speaks of most.
 */
final class GroupHit implements SideRule {
    private static final String RULE = "leading-group";

    private final LeadingGroup group;

    GroupHit(LeadingGroup group) {
        this.group = group;
    }

    @Override
    public CodedEvent filled(CodedEvent event, List<CodedEvent> all) {
        boolean fought =
                event.subEventType() == SubEventType.AIR_DRONE_STRIKE || event.eventType() == EventType.BATTLES;
        if (!fought
                || !isByState(event)
                || event.targets().stream().anyMatch(target -> target.entity() != EntityKind.OBJECT)) {
            return event;
        }
        return group.asPartyTo(event, false)
                .filter(actor -> event.attackers().stream()
                        .noneMatch(attacker -> attacker.name().equals(actor.name())))
                .map(actor -> Sides.withTarget(event, actor, group.evidence(Sides.TARGETS, RULE)))
                .orElse(event);
    }

    private static boolean isByState(CodedEvent event) {
        return !event.attackers().isEmpty() && event.attackers().stream().allMatch(GroupHit::isState);
    }

    private static boolean isState(Actor actor) {
        return actor.kind() == ActorKind.STATE_FORCES || actor.kind() == ActorKind.EXTERNAL_OTHER_FORCES;
    }
}
