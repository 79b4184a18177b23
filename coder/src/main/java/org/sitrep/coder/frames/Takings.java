package org.sitrep.coder.frames;

import java.util.Set;
import org.sitrep.coder.knowledge.ActorType;
import org.sitrep.coder.knowledge.Trigger;
import org.sitrep.coder.mentions.Party;
import org.sitrep.coder.text.GrammarWords;
import org.sitrep.coder.text.Sentence;

/** "Took thirty passengers off a bus", "was led from her home by masked men": people moved by those who hold them. */
final class Takings {
    private static final Set<String> OUT_OF = Set.of("from", "off", "out", "aboard");
    private static final Set<String> INTO = Set.of("into", "to", "toward", "towards", "in");
    private static final Set<String> HOMES = GrammarWords.named("takings.from");
    private static final Set<String> WILDS = GrammarWords.named("takings.into");
    private static final Set<String> RESCUES = GrammarWords.named("takings.rescues");
    private static final Set<String> DISGUISES = GrammarWords.named("takings.disguises");

    /** Tokens from the verb to where they were taken from. */
    private static final int REACH = 14;

    /** Tokens from "from" to its noun. */
    private static final int PHRASE = 5;

    private static final Set<String> AWAY = Set.of("away", "off");

    private Takings() {}

    private static String lastWord(String lemma) {
        return lemma.substring(lemma.lastIndexOf(' ') + 1);
    }

    static boolean holds(Frame frame) {
        Sentence sentence = frame.mentions.sentence();
        boolean hidden = false;
        boolean off = AWAY.contains(lastWord(frame.trigger.trigger().lemma()));
        boolean away = off;
        for (int i = frame.trigger.to(); i < Math.min(sentence.size(), frame.trigger.to() + REACH); i++) {
            if (!off && RESCUES.contains(sentence.lower(i))) {
                return false;
            }
            away |= OUT_OF.contains(sentence.lower(i)) && follows(sentence, i, HOMES);
            hidden |= INTO.contains(sentence.lower(i)) && follows(sentence, i, WILDS);
        }
        return (away || hidden) && (frame.agents.isEmpty() ? hidden || isForced(frame) : areTakers(frame));
    }

    private static boolean follows(Sentence sentence, int preposition, Set<String> nouns) {
        for (int i = preposition + 1; i < Math.min(sentence.size(), preposition + PHRASE); i++) {
            if (nouns.contains(sentence.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** Nobody takes people away who is not armed, or does not hide who he is. */
    private static boolean areTakers(Frame frame) {
        return frame.agents.stream().anyMatch(a -> a.isArmed() || a.isBareAssailant()) || isMasked(frame);
    }

    /** Nobody is told to have done it: something in the sentence is armed, or it was no mere journey. */
    private static boolean isForced(Frame frame) {
        return frame.amongViolence
                || isMasked(frame)
                || frame.mentions.parties().stream().anyMatch(Party::isArmed)
                || frame.mentions.triggers().stream().anyMatch(t -> t.trigger().act() == Trigger.Act.ATTACK);
    }

    /** Whom the police lead away is arrested. */
    static boolean isArrest(Frame frame) {
        return frame.trigger.trigger().act() == Trigger.Act.ABDUCTION
                && frame.trigger.trigger().needs().contains(Trigger.Need.TAKEN)
                && !frame.agents.isEmpty()
                && frame.agents.stream().allMatch(Takings::isPolice);
    }

    private static boolean isPolice(Party party) {
        return (party.isRole() && party.role().equals("police"))
                || (party.actor() != null && party.actor().type() == ActorType.POLICE);
    }

    private static boolean isMasked(Frame frame) {
        return frame.mentions.sentence().tokens().stream().anyMatch(t -> DISGUISES.contains(t.lower()));
    }
}
