package org.sitrep.coder.assembly;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.frames.Frame;
import org.sitrep.coder.knowledge.PersonNoun.Side;
import org.sitrep.coder.knowledge.Trigger.Act;
import org.sitrep.coder.mentions.Party;
import org.sitrep.coder.resolution.ActorResolver;
import org.sitrep.contracts.codes.ActorKind;
import org.sitrep.contracts.codes.EntityKind;
import org.sitrep.contracts.codes.EventType;
import org.sitrep.contracts.codes.SubEventType;
import org.sitrep.contracts.coding.Actor;

/**
 * The side that an event of its type must have and that no word names: violence against civilians is against civilians,
 * arrests are of suspects, rebels alone clash with the forces of the state.
 */
final class MissingSides {
    /** Two sides are told together here: "fighting between the army and the rebels", "the two signed". */
    private static final Set<SubEventType> MUTUAL = EnumSet.of(SubEventType.ARMED_CLASH, SubEventType.AGREEMENT);

    private static final Set<Act> DOWNED = EnumSet.of(Act.INTERCEPTION);

    private static final Set<ActorKind> IRREGULAR =
            EnumSet.of(ActorKind.REBEL_GROUP, ActorKind.POLITICAL_MILITIA, ActorKind.IDENTITY_MILITIA);

    private final ActorResolver actors;
    private final NamedNearby nearby;
    private final Draft draft;
    private final @Nullable String country;
    private final EvidenceBuilder evidence;

    MissingSides(
            ActorResolver actors, NamedNearby nearby, Draft draft, @Nullable String country, EvidenceBuilder evidence) {
        this.actors = actors;
        this.nearby = nearby;
        this.draft = draft;
        this.country = country;
        this.evidence = evidence;
    }

    void complete(SubEventType type, List<Actor> attackers, List<Actor> targets, List<Party> targetParties) {
        if (attackers.isEmpty() && type == SubEventType.GOVERNMENT_REGAINS_TERRITORY) {
            add("armed-forces", "regaining-state", "attackers", attackers, new ArrayList<>());
        } else if (draft.agents.isEmpty() && attackers.isEmpty() && isViolent(type)) {
            nearby.of(draft, type).ifPresent(in -> addNearby(in, targets, attackers));
        }
        if (type == SubEventType.GOVERNMENT_REGAINS_TERRITORY
                && targetParties.stream().noneMatch(Party::isArmed)) {
            nearby.groupBeside(draft).ifPresent(in -> addHolder(in, attackers, targets));
        }
        if (type.eventType() == EventType.VIOLENCE_AGAINST_CIVILIANS) {
            boolean told = targetParties.stream().anyMatch(p -> p.isArmed() || p.isCivilian());
            if (!told) {
                add("civilians", "civilians-by-type", "targets", targets, targetParties);
            }
        } else if (type == SubEventType.ARRESTS && targetParties.stream().noneMatch(Party::isArmed)) {
            addSuspects(targets);
        } else if (MUTUAL.contains(type) && targets.isEmpty() && attackers.size() > 1) {
            targets.addAll(attackers.subList(1, attackers.size()));
            attackers.subList(1, attackers.size()).clear();
        } else if (type == SubEventType.ARMED_CLASH) {
            completeClash(attackers, targets, targetParties);
        }
    }

    private boolean isViolent(SubEventType type) {
        return KindredActs.areViolent(draft.acts) && !draft.isDemonstration() && type != SubEventType.ARRESTS;
    }

    /** The group is not stated to have done it. */
    private void addNearby(Draft.In<Party> in, List<Actor> targets, List<Actor> attackers) {
        Party party = actors.resolve(in.value(), in.sentence(), country);
        if (!isDefender(party) && targets.stream().noneMatch(t -> t.name().equals(party.name()))) {
            attackers.add(ActorCoder.code(party, in.sentence(), true, country));
            evidence.add("attackers", in.sentence().sentence(), party.from(), party.to(), "named-nearby");
        }
    }

    /** "Drones were downed over Sumy, the Ukrainian air force said": those of the land shot them down. */
    private boolean isDefender(Party party) {
        return draft.acts.equals(DOWNED) && country != null && country.equals(party.country());
    }

    /** Ground that the state retakes was held by the group that the report names beside it. */
    private void addHolder(Draft.In<Party> in, List<Actor> attackers, List<Actor> targets) {
        Party party = actors.resolve(in.value(), in.sentence(), country);
        if (attackers.stream().noneMatch(a -> a.name().equals(party.name()))) {
            targets.add(ActorCoder.code(party, in.sentence(), false, country));
            evidence.add("targets", in.sentence().sentence(), party.from(), party.to(), "holder-of-ground");
        }
    }

    private void completeClash(List<Actor> attackers, List<Actor> targets, List<Party> targetParties) {
        if (attackers.isEmpty() && targets.isEmpty()) {
            addSides(attackers, targets, targetParties);
        }
        if (targets.isEmpty() && isIrregular(attackers)) {
            add("armed-forces", "other-side", "targets", targets, targetParties);
        } else if (attackers.isEmpty() && targetParties.stream().anyMatch(p -> p.side() == Side.ARMED)) {
            add("armed-forces", "other-side", "attackers", attackers, new ArrayList<>());
        }
    }

    /** "In the fighting eight soldiers and 20 rebels fell": the first of each camp in the sentences that tell it. */
    private void addSides(List<Actor> attackers, List<Actor> targets, List<Party> targetParties) {
        addSide(Side.ARMED, "attackers", attackers, new ArrayList<>());
        addSide(
                Side.STATE,
                attackers.isEmpty() ? "attackers" : "targets",
                attackers.isEmpty() ? attackers : targets,
                targetParties);
    }

    private void addSide(Side side, String field, List<Actor> coded, List<Party> parties) {
        for (Frame frame : draft.frames) {
            for (Party said : frame.mentions().parties()) {
                boolean fighting = said.side() == side && (side == Side.ARMED || actors.isArmedForces(said));
                if (fighting && !said.isBareAssailant()) {
                    Party party = actors.resolve(said, frame.mentions(), country);
                    parties.add(party);
                    coded.add(ActorCoder.code(party, frame.mentions(), false, country));
                    evidence.add(field, frame.mentions().sentence(), said.from(), said.to(), "side-of-clash");
                    return;
                }
            }
        }
    }

    private static boolean isIrregular(List<Actor> sides) {
        return !sides.isEmpty() && sides.stream().allMatch(a -> a.kind() != null && IRREGULAR.contains(a.kind()));
    }

    private void addSuspects(List<Actor> targets) {
        Frame frame = draft.frames.getFirst();
        targets.add(new Actor(
                "Suspects",
                frame.mentions()
                        .sentence()
                        .words(frame.trigger().from(), frame.trigger().to()),
                EntityKind.PEOPLE,
                null,
                null,
                country,
                false));
        evidence.add(
                "targets",
                frame.mentions().sentence(),
                frame.trigger().from(),
                frame.trigger().to(),
                "suspects");
    }

    private void add(String role, String rule, String field, List<Actor> coded, List<Party> parties) {
        Frame frame = draft.frames.getFirst();
        Party party = country == null
                ? null
                : actors.ofState(
                        role, country, frame.trigger().from(), frame.trigger().to());
        if (party == null || coded.stream().anyMatch(a -> a.name().equals(party.name()))) {
            return;
        }
        parties.add(party);
        coded.add(ActorCoder.code(party, frame.mentions(), false, country));
        evidence.add(field, frame.mentions().sentence(), party.from(), party.to(), rule);
    }
}
