package org.sitrep.coder.assembly;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.frames.Casualty;
import org.sitrep.coder.frames.Frame;
import org.sitrep.coder.frames.Sufferer;
import org.sitrep.coder.mentions.Party;
import org.sitrep.coder.resolution.ActorResolver;
import org.sitrep.contracts.codes.EntityKind;
import org.sitrep.contracts.coding.Actor;

/** Codes who attacked and who or what was hit; nobody stands twice. */
final class PartiesCoder {
    private final ActorResolver actors;

    PartiesCoder(ActorResolver actors) {
        this.actors = actors;
    }

    List<Actor> attackers(Draft draft, @Nullable String country, List<Party> parties, EvidenceBuilder evidence) {
        List<Actor> coded = new ArrayList<>();
        for (Draft.In<Party> in : draft.agents) {
            Party party = actors.resolve(in.value(), in.sentence(), country);
            if (party.isBareAssailant()
                    || (party.isCivilian() && !draft.isDemonstration())
                    || coded.stream().anyMatch(a -> a.name().equalsIgnoreCase(party.name()))) {
                continue;
            }
            parties.add(party);
            coded.add(ActorCoder.code(party, in.sentence(), in.frame().alleged() || draft.alleged, country));
            evidence.add("attackers", in.sentence().sentence(), party.from(), party.to(), "agent");
        }
        new ImpliedParties(actors, draft, country, evidence).addAttackers(coded, parties);
        return coded;
    }

    List<Actor> targets(
            Draft draft,
            @Nullable String country,
            List<Party> parties,
            List<Actor> attackers,
            EvidenceBuilder evidence) {
        List<Actor> coded = new ArrayList<>();
        for (Draft.In<Sufferer> in : draft.sufferers) {
            Sufferer sufferer = in.value();
            Party party = sufferer.party();
            if (party != null) {
                Party resolved = actors.resolve(party, in.sentence(), country);
                boolean known = coded.stream().anyMatch(a -> a.name().equalsIgnoreCase(resolved.name()))
                        || attackers.stream().anyMatch(a -> a.name().equals(resolved.name()));
                if (!known) {
                    parties.add(resolved);
                    coded.add(ActorCoder.code(resolved, in.sentence(), false, country));
                    evidence.add("targets", in.sentence().sentence(), sufferer.from(), sufferer.to(), "patient");
                }
            } else if (sufferer.thing() != null
                    && coded.stream().noneMatch(a -> a.name().equals(sufferer.thing()))) {
                Party owner = sufferer.owner();
                Party resolved = owner == null ? null : actors.resolve(owner, in.sentence(), country);
                if (resolved != null) {
                    parties.add(resolved);
                }
                coded.add(new Actor(
                        sufferer.thing(),
                        sufferer.thing(),
                        EntityKind.OBJECT,
                        null,
                        null,
                        owner == null ? null : owner.country(),
                        false));
                evidence.add("targets", in.sentence().sentence(), sufferer.from(), sufferer.to(), "thing-hit");
                boolean known = resolved == null
                        || attackers.stream().anyMatch(a -> a.name().equals(resolved.name()))
                        || coded.stream().anyMatch(a -> a.name().equalsIgnoreCase(resolved.name()));
                if (resolved != null && !known && resolved.isArmed() && resolved.actor() != null) {
                    coded.add(ActorCoder.code(resolved, in.sentence(), false, country));
                    evidence.add("targets", in.sentence().sentence(), resolved.from(), resolved.to(), "owner-of-thing");
                }
            }
        }
        if (coded.isEmpty()) {
            addVictims(draft, country, parties, coded, evidence);
        }
        if (coded.isEmpty()) {
            addDefended(draft, country, parties, coded, evidence);
        }
        new ImpliedParties(actors, draft, country, evidence).addTargets(attackers, coded, parties);
        return coded;
    }

    /** What is shot down was sent at those whose defenders shot it down. */
    private void addDefended(
            Draft draft, @Nullable String country, List<Party> parties, List<Actor> coded, EvidenceBuilder evidence) {
        for (Frame frame : draft.frames) {
            for (Party helped : frame.helped()) {
                if (coded.isEmpty()) {
                    Party resolved = actors.resolve(helped, frame.mentions(), country);
                    parties.add(resolved);
                    coded.add(ActorCoder.code(resolved, frame.mentions(), false, country));
                    evidence.add("targets", frame.mentions().sentence(), helped.from(), helped.to(), "defended");
                }
            }
        }
    }

    private void addVictims(
            Draft draft, @Nullable String country, List<Party> parties, List<Actor> coded, EvidenceBuilder evidence) {
        for (Draft.Figure figure : draft.figures) {
            for (Casualty casualty : figure.casualty().others().isEmpty()
                    ? List.of(figure.casualty())
                    : figure.casualty().others()) {
                Party victims = casualty.victims();
                if (victims != null) {
                    Party resolved = actors.resolve(victims, figure.sentence(), country);
                    if (coded.stream().noneMatch(a -> a.name().equals(resolved.name()))) {
                        parties.add(resolved);
                        coded.add(ActorCoder.code(resolved, figure.sentence(), false, country));
                        evidence.add("targets", figure.sentence().sentence(), victims.from(), victims.to(), "victims");
                    }
                }
            }
        }
    }
}
