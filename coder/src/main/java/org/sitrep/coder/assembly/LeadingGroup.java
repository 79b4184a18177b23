package org.sitrep.coder.assembly;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.frames.Told;
import org.sitrep.coder.knowledge.ActorType;
import org.sitrep.coder.knowledge.PersonNoun.Side;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.mentions.Party;
import org.sitrep.contracts.coding.Actor;
import org.sitrep.contracts.coding.CodedEvent;
import org.sitrep.contracts.coding.Evidence;

/** The armed group that a report speaks of most: whom the army fights where it tells of fighting with nobody in particular. */
final class LeadingGroup {
    /** A group where it is named first, and in how many sentences it is. */
    private record Named(Party party, Mentions sentence, int times) {}

    private final @Nullable Named leading;

    LeadingGroup(List<Told> article) {
        Map<String, Named> groups = new HashMap<>();
        for (Told told : article) {
            Set<String> here = new HashSet<>();
            for (Party party : told.mentions().parties()) {
                if (isGroup(party) && here.add(id(party))) {
                    groups.merge(
                            id(party),
                            new Named(party, told.mentions(), 1),
                            (first, again) -> new Named(first.party(), first.sentence(), first.times() + 1));
                }
            }
        }
        List<Named> order = groups.values().stream()
                .sorted(Comparator.comparingInt(Named::times).reversed())
                .toList();
        boolean leads = order.size() == 1
                || (order.size() > 1 && order.get(0).times() > order.get(1).times());
        this.leading = leads ? order.getFirst() : null;
    }

    /** The group as a party to the event, empty where none is named more often than all others. */
    Optional<Actor> asPartyTo(CodedEvent event, boolean alleged) {
        return leading == null
                ? Optional.empty()
                : Optional.of(ActorCoder.code(
                        leading.party(),
                        leading.sentence(),
                        alleged,
                        event.place().country()));
    }

    /** Where the report names it first. */
    List<Evidence> evidence(String field, String rule) {
        EvidenceBuilder evidence = new EvidenceBuilder();
        if (leading != null) {
            evidence.add(
                    field,
                    leading.sentence().sentence(),
                    leading.party().from(),
                    leading.party().to(),
                    rule);
        }
        return evidence.list();
    }

    private static String id(Party party) {
        return Objects.requireNonNull(party.actor()).id();
    }

    private static boolean isGroup(Party party) {
        return party.actor() != null
                && party.actor().type() != ActorType.DESCRIPTION
                && !party.isSpeaker()
                && (party.side() == Side.ARMED || party.side() == Side.CRIMINAL);
    }
}
