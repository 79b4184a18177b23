package org.sitrep.coder.assembly;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.sitrep.coder.frames.Told;
import org.sitrep.coder.mentions.Party;
import org.sitrep.contracts.codes.PlaceRole;
import org.sitrep.contracts.codes.SubEventType;
import org.sitrep.contracts.coding.CodedEvent;
import org.sitrep.contracts.coding.Place;

/** "Rockets fired from Cambodia fell on a Thai village": sent by the state whose land they came from, if no group of it is named. */
final class LaunchingState implements SideRule {
    private static final String RULE = "launching-state";

    private static final Set<SubEventType> SENT =
            EnumSet.of(SubEventType.AIR_DRONE_STRIKE, SubEventType.SHELLING_ARTILLERY_MISSILE_ATTACK);

    private final List<Told> article;
    private final ImpliedState states;

    LaunchingState(List<Told> article, ImpliedState states) {
        this.article = article;
        this.states = states;
    }

    @Override
    public CodedEvent filled(CodedEvent event, List<CodedEvent> all) {
        if (!event.attackers().isEmpty() || !SENT.contains(event.subEventType())) {
            return event;
        }
        Optional<String> from = event.otherPlaces().stream()
                .filter(place -> place.role() == PlaceRole.LAUNCHED_FROM)
                .map(Place::country)
                .filter(Objects::nonNull)
                .filter(country -> !country.equals(event.place().country()) && !hasGroup(country))
                .findFirst();
        return from.flatMap(country -> states.asPartyTo(event, "government", country, true))
                .map(state -> Sides.withAttacker(event, state, states.evidence(event, Sides.ATTACKERS, RULE)))
                .orElse(event);
    }

    /** From Lebanon or Yemen rockets are sent by others than the state. */
    private boolean hasGroup(String country) {
        return article.stream()
                .flatMap(told -> told.mentions().parties().stream())
                .anyMatch(party -> isGroupOf(party, country));
    }

    private static boolean isGroupOf(Party party, String country) {
        return party.isArmed()
                && party.actor() != null
                && !party.actor().isState()
                && country.equals(party.actor().country());
    }
}
