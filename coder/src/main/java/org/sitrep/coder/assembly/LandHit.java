package org.sitrep.coder.assembly;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.contracts.codes.SubEventType;
import org.sitrep.contracts.coding.CodedEvent;

/** "Ukrainian drones were shot down over Bryansk": what was sent at a land from abroad was sent at its state, where no target is told. */
final class LandHit implements SideRule {
    private static final String RULE = "land-hit";

    private static final Set<SubEventType> SENT =
            EnumSet.of(SubEventType.AIR_DRONE_STRIKE, SubEventType.SHELLING_ARTILLERY_MISSILE_ATTACK);

    private final ImpliedState states;

    LandHit(ImpliedState states) {
        this.states = states;
    }

    @Override
    public CodedEvent filled(CodedEvent event, List<CodedEvent> all) {
        boolean open = event.targets().isEmpty() && SENT.contains(event.subEventType());
        return Optional.ofNullable(open ? event.place().country() : null)
                .filter(land -> !event.attackers().isEmpty()
                        && event.attackers().stream()
                                .allMatch(attacker -> attacker.country() != null && !land.equals(attacker.country())))
                .flatMap(land -> states.asPartyTo(event, "government", land, false))
                .map(state -> Sides.withTarget(event, state, states.evidence(event, Sides.TARGETS, RULE)))
                .orElse(event);
    }
}
