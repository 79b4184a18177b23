package org.sitrep.coder.assembly;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.contracts.coding.Actor;
import org.sitrep.contracts.coding.CodedEvent;
import org.sitrep.contracts.coding.Evidence;

/** Adds a side to an event that was coded without it. */
final class Sides {
    static final String ATTACKERS = "attackers";
    static final String TARGETS = "targets";

    private Sides() {}

    static CodedEvent withAttacker(CodedEvent event, Actor attacker, List<Evidence> evidence) {
        return with(event, List.of(attacker), event.targets(), evidence);
    }

    static CodedEvent withTarget(CodedEvent event, Actor target, List<Evidence> evidence) {
        List<Actor> targets = new ArrayList<>(event.targets());
        targets.add(target);
        return with(event, event.attackers(), List.copyOf(targets), evidence);
    }

    private static CodedEvent with(
            CodedEvent event, List<Actor> attackers, List<Actor> targets, List<Evidence> evidence) {
        List<Evidence> all = new ArrayList<>(event.evidence());
        all.addAll(evidence);
        return new CodedEvent(
                event.ref(),
                event.eventType(),
                event.subEventType(),
                event.disorderType(),
                event.date(),
                event.place(),
                event.otherPlaces(),
                attackers,
                targets,
                event.civilianTargeting(),
                event.weapons(),
                event.weaponMentions(),
                event.outcome(),
                event.incidents(),
                event.killed(),
                event.killedAttackers(),
                event.injured(),
                event.abducted(),
                event.reporting(),
                event.claimedBy(),
                event.codes(),
                event.confidence(),
                all);
    }
}
