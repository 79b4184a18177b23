package org.sitrep.coder.frames;

import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.knowledge.PersonNoun;
import org.sitrep.coder.knowledge.Trigger.Act;
import org.sitrep.coder.mentions.Party;
import org.sitrep.coder.text.GrammarWords;
import org.sitrep.coder.text.Sentence;
import org.sitrep.contracts.codes.EntityKind;

/** "Gunmen seized a trader", "commandos seized the tanker": people and ships that are seized are no ground taken. */
final class Seizures {
    private static final Set<String> CRAFT = GrammarWords.named("seizures.craft");

    private static final Set<String> SOMEONE = Set.of("him", "her", "them");

    /** Tokens of who acts between "whom" and the verb. */
    private static final int SUBJECT = 6;

    private Seizures() {}

    static boolean isOfPeople(Frame frame) {
        String lemma = frame.trigger.trigger().lemma();
        if (lemma.equals("take")) {
            return Takings.holds(frame) && (isOfWhom(frame) || areAllPeople(frame));
        }
        if (lemma.equals("capture")) {
            return areAllPeople(frame) && act(frame) == Act.ARREST;
        }
        if (!lemma.equals("seize")) {
            return false;
        }
        if (isOfWhom(frame)) {
            return true;
        }
        if (SOMEONE.contains(frame.mentions.sentence().lower(frame.trigger.to()))) {
            return true;
        }
        return !frame.sufferers.isEmpty()
                && frame.sufferers.stream().allMatch(s -> s.thing() == null ? isPeople(s.party()) : isCraft(s.thing()));
    }

    private static boolean areAllPeople(Frame frame) {
        return !frame.sufferers.isEmpty()
                && frame.sufferers.stream().allMatch(s -> s.thing() == null && isPeople(s.party()));
    }

    /** "the two engineers whom the rebels seized". */
    private static boolean isOfWhom(Frame frame) {
        Sentence sentence = frame.mentions.sentence();
        return IntStream.range(Math.max(0, frame.trigger.from() - SUBJECT), frame.trigger.from())
                .anyMatch(i -> sentence.lower(i).equals("whom"));
    }

    private static boolean isPeople(@Nullable Party party) {
        return party != null
                && party.entity() != EntityKind.ORGANISATION
                && (party.actor() == null || !party.actor().isState());
    }

    private static boolean isCraft(String thing) {
        return CRAFT.contains(ThingNames.head(thing));
    }

    /** Whom the police seize is arrested, whom others seize is abducted. */
    static Act act(Frame frame) {
        boolean state = (!frame.agents.isEmpty() || !frame.trigger.verb())
                && frame.agents.stream().allMatch(a -> a.side() == PersonNoun.Side.STATE)
                && frame.sufferers.stream().noneMatch(s -> s.thing() != null);
        return state ? Act.ARREST : Act.ABDUCTION;
    }
}
