package org.sitrep.coder.forces;

import java.util.Set;
import org.sitrep.coder.frames.NumberGuard;
import org.sitrep.coder.mentions.Chunk;
import org.sitrep.coder.mentions.Chunk.Kind;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.mentions.NumberMention;
import org.sitrep.coder.mentions.Party;
import org.sitrep.coder.text.GrammarWords;
import org.sitrep.coder.text.Sentence;
import org.sitrep.coder.text.Tag;
import org.sitrep.contracts.codes.EntityKind;

/**
 * Counts without a word for soldiers, in a report that is speaking of a force: "will be raised to 2,000", "Around 3,000
 * remain", "Romania has pledged 100", "at the end of 2005 there were 1,500".
 */
final class BareCounts {
    private static final Set<String> VERBS = GrammarWords.named("bare-counts.verbs");
    private static final Set<String> PEOPLE = GrammarWords.named("bare-counts.people");
    private static final Set<String> CHANGES = GrammarWords.named("bare-counts.changes");
    private static final Set<String> BODIES = GrammarWords.named("bare-counts.bodies");

    private static final Set<String> OTHERS = GrammarWords.named("bare-counts.others");

    private static final Set<String> LINKING = Set.of("and", "or", "but", "while", "plus");

    /** No force is so large. */
    private static final int MOST = 1_000_000;

    private BareCounts() {}

    /** True where the number counts the force that was told of before. */
    static boolean counts(Mentions mentions, NumberMention number) {
        return isAlone(mentions, number)
                && (tellsOfForce(mentions) || isDownTo(mentions, number))
                && !tellsOfOthers(mentions, number);
    }

    /** "a force of 500", "70,000 strong", "strength is put at 3,000": a body is named with its number. */
    static boolean isStrength(Mentions mentions, NumberMention number) {
        Sentence sentence = mentions.sentence();
        if (NumberGuard.isOther(mentions, number)) {
            return false;
        }
        boolean strong = sentence.lower(number.to()).equals("strong")
                || sentence.lower(number.to() + 1).equals("strong")
                || sentence.lower(number.figure()).endsWith("-strong");
        String before = sentence.lower(number.from() - 1);
        boolean of = before.equals("of") && BODIES.contains(sentence.lower(number.from() - 2));
        return strong || ((of || isChanged(mentions, number)) && isAlone(mentions, number));
    }

    /** "The contingent will be cut to 2,800 from 4,300". */
    private static boolean isChanged(Mentions mentions, NumberMention number) {
        Sentence sentence = mentions.sentence();
        if (tellsOfOthers(mentions, number)) {
            return false;
        }
        String before = sentence.lower(number.figure() - 1);
        boolean body = false;
        boolean change = false;
        for (int i = 0; i < number.from(); i++) {
            body |= BODIES.contains(sentence.lower(i)) || isNumberOf(mentions, i);
            change |= body && CHANGES.contains(sentence.lower(i));
        }
        return change && (before.equals("to") || before.equals("from"));
    }

    /** "The number of American troops will fall from 5,200 to 3,000". */
    private static boolean isNumberOf(Mentions mentions, int token) {
        Sentence sentence = mentions.sentence();
        return sentence.lower(token).equals("number")
                && sentence.lower(token + 1).equals("of")
                && mentions.partiesIn(token + 2, token + 6).stream()
                        .anyMatch(p -> p.isArmed() && p.entity() == EntityKind.PEOPLE);
    }

    /** "The number of displaced stands at 362,000": the sentence has said who is counted. */
    private static boolean tellsOfOthers(Mentions mentions, NumberMention number) {
        return mentions.sentence().tokens().subList(0, number.from()).stream()
                .anyMatch(t -> OTHERS.contains(t.lower()));
    }

    /** "NATO had wanted to be down to 5,000". */
    private static boolean isDownTo(Mentions mentions, NumberMention number) {
        Sentence sentence = mentions.sentence();
        return sentence.lower(number.from() - 1).equals("to")
                && sentence.lower(number.from() - 2).equals("down");
    }

    /** "20,626 people in uniform". */
    private static boolean isUniformed(Sentence sentence, Chunk chunk) {
        return sentence.lower(chunk.to()).equals("in")
                && sentence.lower(chunk.to() + 1).equals("uniform");
    }

    private static boolean tellsOfForce(Mentions mentions) {
        return mentions.sentence().tokens().stream().anyMatch(t -> VERBS.contains(t.lower()));
    }

    /** Nothing but people is counted: the number ends its phrase, or "men", "Americans" follow. */
    static boolean isAlone(Mentions mentions, NumberMention number) {
        Sentence sentence = mentions.sentence();
        Chunk chunk = mentions.chunk(mentions.chunkAt(number.figure()));
        if (chunk == null || !chunk.is(Kind.NOUN_PHRASE) || NumberGuard.isOther(mentions, number)) {
            return false;
        }
        String next = sentence.lower(number.to());
        boolean years = isYear(sentence.lower(number.figure()));
        Integer low = number.low();
        if (low != null && low >= MOST) {
            return false;
        }
        boolean another = mentions.numbers().stream().anyMatch(n -> n.from() == number.to());
        boolean said = sentence.tag(number.to()) != Tag.CONJUNCTION || LINKING.contains(next);
        boolean ends = said // "90 armoured carriers", whatever "armoured" is taken for
                && (chunk.to() == number.to() || another)
                && !next.equals("-")
                && !next.equals(":")
                && !next.equals("/");
        return !years
                && (ends
                        || isUniformed(sentence, chunk)
                        || PEOPLE.contains(sentence.lower(chunk.head()))
                        || isNation(mentions, number, chunk));
    }

    private static boolean isYear(String figure) {
        return figure.length() == 4
                && figure.chars().allMatch(Character::isDigit)
                && (figure.startsWith("19") || figure.startsWith("20"));
    }

    private static boolean isNation(Mentions mentions, NumberMention number, Chunk chunk) {
        boolean whole = mentions.partiesIn(number.to(), chunk.to()).stream()
                .anyMatch(p -> p.from() == number.to()
                        && p.to() == chunk.to()
                        && p.actor() != null
                        && p.actor().isState()); // "the 180 Portuguese"
        return whole || mentions.partiesIn(number.to(), chunk.to()).stream().anyMatch(BareCounts::isNation);
    }

    private static boolean isNation(Party party) {
        return party.entity() == EntityKind.PEOPLE && party.country() != null && party.noun() == null;
    }
}
