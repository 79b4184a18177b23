package org.sitrep.coder.assembly;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.SubEventType;
import org.sitrep.contracts.coding.Actor;
import org.sitrep.contracts.coding.CodedEvent;

/**
 * "Russian drones hit Odesa. A refinery near Krasnodar burned after a drone strike": in a report of two states that strike each
 * other's land, what falls on the one was sent by the other.
 */
final class AnsweredStrikes implements SideRule {
    private static final String RULE = "answered-strikes";

    private static final Set<SubEventType> STRIKES =
            EnumSet.of(SubEventType.AIR_DRONE_STRIKE, SubEventType.SHELLING_ARTILLERY_MISSILE_ATTACK);

    private final ImpliedState states;
    private final LandHit landHit;

    AnsweredStrikes(ImpliedState states) {
        this.states = states;
        this.landHit = new LandHit(states);
    }

    @Override
    public CodedEvent filled(CodedEvent event, List<CodedEvent> all) {
        String land = event.place().country();
        if (!event.attackers().isEmpty() || land == null || !STRIKES.contains(event.subEventType())) {
            return event;
        }
        Set<String> on = strikes(all)
                .filter(strike -> land.equals(strike.place().country()))
                .map(AnsweredStrikes::sender)
                .filter(country -> !land.equals(country))
                .collect(Collectors.toSet());
        Set<String> by = strikes(all)
                .filter(strike -> land.equals(sender(strike)))
                .map(strike -> strike.place().country())
                .filter(country -> country != null && !land.equals(country))
                .collect(Collectors.toSet());
        Set<String> foes = on.isEmpty() ? by : on;
        return Optional.of(foes)
                .filter(countries -> countries.size() == 1)
                .flatMap(countries -> states.asPartyTo(
                        event, "government", countries.iterator().next(), true))
                .map(foe -> Sides.withAttacker(event, foe, states.evidence(event, Sides.ATTACKERS, RULE)))
                .map(answered -> landHit.filled(answered, all))
                .orElse(event);
    }

    private static Stream<CodedEvent> strikes(List<CodedEvent> all) {
        return all.stream()
                .filter(event -> STRIKES.contains(event.subEventType()))
                .filter(event -> sender(event) != null);
    }

    private static @Nullable String sender(CodedEvent event) {
        return event.attackers().stream()
                .map(Actor::country)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
