package org.sitrep.coder.forces;

import java.util.Set;
import org.sitrep.coder.knowledge.ActorType;
import org.sitrep.coder.mentions.Chunk;
import org.sitrep.coder.mentions.Chunk.Kind;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.mentions.NumberMention;
import org.sitrep.coder.mentions.Party;
import org.sitrep.coder.text.Sentence;

/** How many a police force has is no force level (manual): "the country's own police have fewer than 10,000 officers". */
final class PoliceStaff {
    private static final Set<String> HAVING = Set.of("has", "have", "had", "employs", "employ", "numbers");

    private PoliceStaff() {}

    static boolean is(Mentions mentions, NumberMention number, Party force) {
        Sentence sentence = mentions.sentence();
        boolean strength = sentence.lower(number.from() - 1).equals("of")
                && sentence.lower(number.from() - 2).equals("strength");
        return (strength && isPolice(force)) || isHad(mentions, number);
    }

    private static boolean isHad(Mentions mentions, NumberMention number) {
        int index = mentions.chunkAt(number.from()) - 1;
        Chunk verb = mentions.chunk(index);
        Chunk subject = mentions.chunk(index - 1);
        return verb != null
                && subject != null
                && verb.is(Kind.VERB_PHRASE)
                && HAVING.contains(mentions.sentence().lower(verb.head()))
                && mentions.partiesIn(subject.from(), subject.to()).stream().anyMatch(PoliceStaff::isPolice);
    }

    private static boolean isPolice(Party party) {
        return (party.actor() != null && party.actor().type() == ActorType.POLICE)
                || (party.isRole() && party.role().equals("police"))
                || party.name().endsWith(" police");
    }
}
