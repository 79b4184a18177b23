package org.sitrep.coder.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.frames.Told;
import org.sitrep.coder.knowledge.ActorType;
import org.sitrep.coder.knowledge.PersonNoun.Side;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.mentions.Party;
import org.sitrep.coder.text.Sentence;
import org.sitrep.contracts.codes.ActorKind;
import org.sitrep.contracts.codes.SubEventType;
import org.sitrep.contracts.coding.Actor;
import org.sitrep.contracts.coding.CodedEvent;

/**
 * Who agreed: the first two sides that the sentence names ("the Kyrgyz and the Tajik border services put their names to a
 * protocol"), or where it says "the two sides" those who fight each other in another event, or the land's government and
 * the armed group that the report speaks of most.
 */
final class AgreeingSides implements SideRule {
    private static final String RULE = "agreeing-sides";

    /** Say that those meant are known. */
    private static final Set<String> SIDES =
            Set.of("sides", "both", "parties", "armies", "belligerents", "two", "commanders", "foes", "enemies");

    private final List<Told> article;
    private final ImpliedState states;
    private final LeadingGroup group;

    AgreeingSides(List<Told> article, ImpliedState states, LeadingGroup group) {
        this.article = article;
        this.states = states;
        this.group = group;
    }

    @Override
    public CodedEvent filled(CodedEvent event, List<CodedEvent> all) {
        boolean open = event.attackers().isEmpty() && event.targets().isEmpty();
        if (!open || event.subEventType() != SubEventType.AGREEMENT) {
            return event;
        }
        List<Actor> sides = sides(event, all);
        if (sides.size() < 2) {
            return event;
        }
        CodedEvent one = Sides.withAttacker(event, sides.getFirst(), states.evidence(event, Sides.ATTACKERS, RULE));
        return Sides.withTarget(one, sides.getLast(), states.evidence(event, Sides.TARGETS, RULE));
    }

    private List<Actor> sides(CodedEvent event, List<CodedEvent> all) {
        List<Actor> sides = new ArrayList<>();
        Sentence telling = states.sentenceOf(event).mentions().sentence();
        for (int i = telling.index(); i >= Math.max(0, telling.index() - 1) && sides.size() < 2; i--) {
            addNamed(article.get(i).mentions(), event, sides); // in the sentence or the one before it
        }
        boolean told = telling.tokens().stream().anyMatch(token -> SIDES.contains(token.lower()));
        if (sides.size() < 2 && told) {
            sides = fighting(all);
            sides = sides.size() == 2 ? sides : landAndGroup(event);
        }
        return sides;
    }

    private static void addNamed(Mentions mentions, CodedEvent event, List<Actor> sides) {
        for (Party party : mentions.parties()) {
            if (sides.size() < 2 && isSide(party)) {
                Actor actor =
                        ActorCoder.code(party, mentions, false, event.place().country());
                if (sides.stream().noneMatch(side -> areOne(side, actor))) {
                    sides.add(actor);
                }
            }
        }
    }

    /** A state's body or an armed group; not those who mediate. */
    private static boolean isSide(Party party) {
        boolean mediates = party.actor() != null
                && (party.actor().type() == ActorType.MISSION || party.actor().type() == ActorType.ALLIANCE);
        boolean state = party.side() == Side.STATE && party.country() != null && !party.isRole();
        boolean armed = party.side() == Side.ARMED && party.actor() != null;
        return !mediates && !party.isSpeaker() && (state || armed);
    }

    /** Of one state, or the same group. */
    private static boolean areOne(Actor one, Actor other) {
        boolean states = isState(one) && isState(other);
        return states
                ? Objects.equals(one.country(), other.country())
                : one.name().equals(other.name());
    }

    private static boolean isState(Actor actor) {
        return actor.kind() == ActorKind.STATE_FORCES || actor.kind() == ActorKind.EXTERNAL_OTHER_FORCES;
    }

    private static List<Actor> fighting(List<CodedEvent> all) {
        return all.stream()
                .map(event -> List.of(side(event.attackers()), side(event.targets())))
                .filter(sides -> sides.stream().allMatch(Optional::isPresent))
                .map(sides -> sides.stream().map(Optional::orElseThrow).toList())
                .filter(sides -> !areOne(sides.getFirst(), sides.getLast()))
                .findFirst()
                .orElse(List.of());
    }

    private static Optional<Actor> side(List<Actor> actors) {
        return actors.stream()
                .filter(actor -> actor.actorId() != null && actor.kind() != ActorKind.CIVILIANS)
                .findFirst();
    }

    private List<Actor> landAndGroup(CodedEvent event) {
        @Nullable String land = event.place().country();
        Optional<Actor> state = land == null ? Optional.empty() : states.asPartyTo(event, "government", land, false);
        Optional<Actor> other = group.asPartyTo(event, false);
        boolean home =
                other.map(Actor::country).map(country -> country.equals(land)).orElse(true);
        return state.isPresent() && other.isPresent() && home
                ? List.of(state.orElseThrow(), other.orElseThrow())
                : List.of();
    }
}
