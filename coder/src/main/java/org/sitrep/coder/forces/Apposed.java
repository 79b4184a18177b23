package org.sitrep.coder.forces;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.mentions.Chunk;
import org.sitrep.coder.mentions.Chunk.Kind;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.mentions.NumberMention;
import org.sitrep.coder.mentions.Party;
import org.sitrep.coder.text.Sentence;
import org.sitrep.contracts.codes.EntityKind;

/**
 * A number that stands beside those whom it counts: "the last Indian soldiers in the district, 1,900 of them, left", "a unit of
 * gendarmes, 125 of them", "the soldiers who are still there, 1,350 in number"; and one that begins a sentence and counts those
 * of the sentence before: "Some 7,000 of them man checkpoints", "They are about 80".
 */
final class Apposed {
    private static final Set<String> THEM = Set.of("them", "whom");
    private static final Set<String> MARKS = Set.of(",", "-", "–", "—", "(");
    private static final Set<String> BEING = Set.of("are", "were", "number", "numbered");

    private Apposed() {}

    /** Whom the number counts, null where it stands beside nobody armed. */
    static @Nullable Party counted(Mentions mentions, NumberMention number) {
        Sentence sentence = mentions.sentence();
        String after = sentence.lower(number.to());
        String next = sentence.lower(number.to() + 1);
        if (after.equals("in") && next.equals("number")) {
            return last(mentions.partiesIn(0, number.from()));
        }
        boolean ofThem = after.equals("of") && THEM.contains(next);
        boolean beside = MARKS.contains(sentence.lower(number.from() - 1));
        return ofThem && beside ? antecedent(mentions, mentions.chunkAt(number.from() - 1) - 1) : null;
    }

    /** Those of the sentence before, null where the number does not point back to them. */
    static @Nullable Party countedBefore(Mentions mentions, NumberMention number, @Nullable Mentions before) {
        Sentence sentence = mentions.sentence();
        boolean ofThem = number.from() <= 1
                && sentence.lower(number.to()).equals("of")
                && sentence.lower(number.to() + 1).equals("them");
        boolean they = sentence.lower(0).equals("they")
                && number.from() == 2
                && BEING.contains(sentence.lower(1))
                && BareCounts.isAlone(mentions, number);
        return before == null || !(ofThem || they) ? null : last(before.parties());
    }

    /** The phrase before the comma, with those that hang on it: "soldiers in Sri Lanka's Batticaloa district". */
    private static @Nullable Party antecedent(Mentions mentions, int index) {
        int at = index;
        while (true) {
            Chunk phrase = mentions.chunk(at);
            if (phrase == null || !phrase.is(Kind.NOUN_PHRASE)) {
                return null;
            }
            for (Party party : mentions.partiesIn(phrase.from(), phrase.to())) {
                if (party.from() <= phrase.head() && party.to() > phrase.head() && isPeople(party)) {
                    return party;
                }
            }
            Chunk preposition = mentions.chunk(at - 1);
            if (preposition == null || !preposition.is(Kind.PREPOSITION)) {
                return null;
            }
            at -= 2;
        }
    }

    private static @Nullable Party last(List<Party> parties) {
        Party found = null;
        for (Party party : parties) {
            found = isPeople(party) && party.entity() == EntityKind.PEOPLE ? party : found;
        }
        return found;
    }

    private static boolean isPeople(Party party) {
        return party.isArmed() && !party.isSpeaker();
    }
}
