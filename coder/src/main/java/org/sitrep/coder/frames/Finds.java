package org.sitrep.coder.frames;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sitrep.coder.knowledge.PersonNoun.Side;
import org.sitrep.coder.knowledge.Trigger;
import org.sitrep.coder.knowledge.Trigger.Act;
import org.sitrep.coder.mentions.Chunk;
import org.sitrep.coder.mentions.Party;
import org.sitrep.coder.mentions.Telltales;
import org.sitrep.coder.mentions.TriggerMention;
import org.sitrep.coder.text.Sentence;
import org.sitrep.contracts.codes.Weapon;

/** "Police recovered two suicide jackets", "an arms cache was unearthed": arms and charges that are found in time. */
final class Finds {
    private static final Set<Act> FIGHTS = EnumSet.of(
            Act.CLASH, Act.KILLING, Act.WOUNDING, Act.ATTACK, Act.STRIKE, Act.BOMBING, Act.SHELLING, Act.CAPTURE);

    private Finds() {}

    /** Notes which arms the verb's objects are, and whether they are any. */
    static void read(Frame frame, List<Chunk> objects, Clause clause, Phrases phrases) {
        for (Chunk object : objects) {
            Chunk inner = clause.inner(object);
            Chunk last = inner == null ? object : inner;
            if (frame.trigger.trigger().lemma().equals("intercept")
                    && frame.mentions.weaponsIn(object.from(), last.to()).stream()
                            .anyMatch(w -> flies(w.term().weapon()))) {
                return; // missiles on their way, not missiles in a lorry
            }
            frame.arms |= Telltales.areArms(frame.mentions.sentence(), object.from(), last.to())
                    || frame.mentions.weaponsIn(object.from(), last.to()).stream()
                            .anyMatch(w ->
                                    !w.term().platform() && isOfWar(w.term().weapon()));
        }
    }

    static boolean flies(Weapon weapon) {
        return weapon == Weapon.DRONE || weapon == Weapon.MISSILE || weapon == Weapon.ROCKET;
    }

    private static boolean isOfWar(Weapon weapon) {
        return switch (weapon) {
            case KNIFE, VEHICLE, OTHER, ARSON, DRONE, AIRSTRIKE -> false;
            default -> true;
        };
    }

    /** No fight is told beside it, and nobody but the state, or nobody at all, is told to have found it. */
    static boolean isToldForItself(Frame frame) {
        Sentence sentence = frame.mentions.sentence();
        boolean fight = frame.mentions.triggers().stream()
                .filter(t -> t.from() != frame.trigger.from()
                        && FIGHTS.contains(t.trigger().act()))
                .filter(t -> !sentence.lower(t.from() - 1).equals("to"))
                .anyMatch(Finds::isDone);
        return !fight && frame.agents.stream().map(Party::side).noneMatch(s -> s == Side.ARMED || s == Side.CRIMINAL);
    }

    /** "An attack" can be one that was prevented; "killed" and "a clash" took place. */
    private static boolean isDone(TriggerMention trigger) {
        return trigger.verb() || trigger.trigger().act() == Act.CLASH;
    }

    /** Whether what the word makes safe or finds has to be arms. */
    static boolean areMeant(Trigger trigger) {
        return trigger.act() == Act.DISARMING || trigger.needs().contains(Trigger.Need.ARMS);
    }
}
