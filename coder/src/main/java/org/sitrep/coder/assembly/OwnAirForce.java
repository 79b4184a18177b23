package org.sitrep.coder.assembly;

import java.util.List;
import java.util.Objects;
import org.sitrep.coder.frames.Told;
import org.sitrep.coder.knowledge.ActorType;
import org.sitrep.coder.knowledge.PersonNoun.Side;
import org.sitrep.coder.mentions.Party;
import org.sitrep.contracts.codes.SubEventType;
import org.sitrep.contracts.codes.Weapon;
import org.sitrep.contracts.coding.CodedEvent;

/** "Jets bombed a monastery", where the report speaks of no other state's forces: those of the land have jets. */
final class OwnAirForce implements SideRule {
    private static final String RULE = "own-air-force";

    private final List<Told> article;
    private final ImpliedState states;

    OwnAirForce(List<Told> article, ImpliedState states) {
        this.article = article;
        this.states = states;
    }

    @Override
    public CodedEvent filled(CodedEvent event, List<CodedEvent> all) {
        String land = event.place().country();
        boolean manned = event.subEventType() == SubEventType.AIR_DRONE_STRIKE
                && event.weapons().contains(Weapon.AIRSTRIKE)
                && !event.weapons().contains(Weapon.DRONE);
        if (!event.attackers().isEmpty() || land == null || !manned || isAnotherNamed(land)) {
            return event;
        }
        return states.asPartyTo(event, "armed-forces", land, true)
                .filter(army -> event.targets().stream()
                        .noneMatch(target -> target.name().equals(army.name())))
                .map(army -> Sides.withAttacker(event, army, states.evidence(event, Sides.ATTACKERS, RULE)))
                .orElse(event);
    }

    private boolean isAnotherNamed(String land) {
        return article.stream()
                .flatMap(told -> told.mentions().parties().stream())
                .anyMatch(party -> isForces(party) && !Objects.equals(land, party.country()));
    }

    /** Soldiers of a state that is told, or an alliance's. */
    private static boolean isForces(Party party) {
        ActorType type = party.actor() == null ? null : party.actor().type();
        return type == ActorType.ALLIANCE
                || type == ActorType.ARMED_FORCES
                || (type == null && party.side() == Side.STATE && party.country() != null);
    }
}
