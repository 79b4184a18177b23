package org.sitrep.coder.assembly;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.frames.Frame;
import org.sitrep.coder.frames.ThingNames;
import org.sitrep.coder.knowledge.Trigger.Act;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.mentions.Party;
import org.sitrep.coder.resolution.ActorResolver;
import org.sitrep.coder.text.GrammarWords;
import org.sitrep.contracts.codes.EntityKind;
import org.sitrep.contracts.coding.Actor;

/** Parties that a report need not name, as what was done tells them: arrests are the state's, villagers are civilians. */
final class ImpliedParties {
    private static final Set<String> CIVIL_THINGS = GrammarWords.named("implied-parties.civil-things");
    private static final String CIVILIANS = "civilians";

    private final ActorResolver actors;
    private final Draft draft;
    private final @Nullable String country;
    private final EvidenceBuilder evidence;

    ImpliedParties(ActorResolver actors, Draft draft, @Nullable String country, EvidenceBuilder evidence) {
        this.actors = actors;
        this.draft = draft;
        this.country = country;
        this.evidence = evidence;
    }

    /** "Two men were arrested": by the police of the land. "An air strike, the army said": by the army. */
    void addAttackers(List<Actor> attackers, List<Party> parties) {
        if (!attackers.isEmpty()) {
            return;
        }
        if (draft.acts.contains(Act.ARREST)) {
            add("police", "attackers", "arresting-state", attackers, parties);
        } else if (draft.isAirStrike()
                && draft.sufferers.stream().anyMatch(in -> isRebel(in.value().party()))) {
            for (Frame frame : draft.frames) {
                for (Party party : frame.mentions().parties()) {
                    boolean hit = draft.sufferers.stream()
                            .anyMatch(in -> party.equals(in.value().party()));
                    if (attackers.isEmpty() && !hit && actors.isArmedForces(party)) {
                        code(
                                actors.resolve(party, frame.mentions(), country),
                                party,
                                frame.mentions(),
                                attackers,
                                parties);
                    }
                }
            }
        }
    }

    private void code(Party resolved, Party at, Mentions sentence, List<Actor> attackers, List<Party> parties) {
        parties.add(resolved);
        attackers.add(ActorCoder.code(resolved, sentence, false, country));
        evidence.add("attackers", sentence.sentence(), at.from(), at.to(), "air-force-speaking");
    }

    private static boolean isRebel(@Nullable Party party) {
        return party != null
                && party.isArmed()
                && (party.actor() == null || !party.actor().isState())
                && !party.isRole();
    }

    /** Who held the ground that was taken, and the civilians behind "villagers", "a market". */
    void addTargets(List<Actor> attackers, List<Actor> targets, List<Party> parties) {
        boolean armed = parties.stream().anyMatch(Party::isArmed);
        if (draft.acts.contains(Act.CAPTURE)
                && !armed
                && attackers.stream().noneMatch(a -> country != null && country.equals(a.country()) && isState(a))
                && !attackers.isEmpty()) {
            add("armed-forces", "targets", "holder-of-ground", targets, parties);
        } else if (!armed && isHarmful() && hitsForces(targets) && !isOfState(attackers)) {
            add("armed-forces", "targets", "owner-of-military-thing", targets, parties);
        } else if (!armed && isHarmful() && tellsCivilians(targets, parties)) {
            add(CIVILIANS, "targets", "civilians", targets, parties);
        }
    }

    /** "A convoy", "a patrol", "an army post": where no group is told to be hit, the forces of the land. */
    private static boolean hitsForces(List<Actor> targets) {
        return targets.stream().anyMatch(t -> t.entity() == EntityKind.OBJECT && MilitaryThings.contain(t.name()));
    }

    /** The land's own forces, or those of another state, do not hit the land's army by saying "a base". */
    private static boolean isOfState(List<Actor> attackers) {
        return attackers.stream()
                .anyMatch(a -> isState(a) || a.kind() == org.sitrep.contracts.codes.ActorKind.EXTERNAL_OTHER_FORCES);
    }

    private static boolean isState(Actor actor) {
        return actor.kind() == org.sitrep.contracts.codes.ActorKind.STATE_FORCES;
    }

    private boolean isHarmful() {
        return KindredActs.areViolent(draft.acts) && !draft.isDemonstration();
    }

    private static boolean tellsCivilians(List<Actor> targets, List<Party> parties) {
        if (targets.stream().anyMatch(t -> t.name().contains(CIVILIANS))) {
            return false;
        }
        boolean people = parties.stream()
                .anyMatch(p -> p.actor() == null && p.entity() != EntityKind.ORGANISATION && !p.isBareAssailant());
        return people
                || targets.stream()
                        .anyMatch(t ->
                                t.entity() == EntityKind.OBJECT && CIVIL_THINGS.contains(ThingNames.head(t.name())));
    }

    private void add(String role, String field, String rule, List<Actor> coded, List<Party> parties) {
        Frame frame = draft.frames.getFirst();
        Party party = country == null
                ? null
                : actors.ofState(
                        role, country, frame.trigger().from(), frame.trigger().to());
        if (party != null && coded.stream().noneMatch(a -> a.name().equals(party.name()))) {
            parties.add(party);
            coded.add(ActorCoder.code(party, frame.mentions(), false, country));
            evidence.add(field, frame.mentions().sentence(), party.from(), party.to(), rule);
        }
    }
}
