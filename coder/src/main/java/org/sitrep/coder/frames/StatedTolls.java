package org.sitrep.coder.frames;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.knowledge.MeasureWord;
import org.sitrep.coder.mentions.Chunk;
import org.sitrep.coder.mentions.Chunk.Kind;
import org.sitrep.coder.mentions.MeasureMention;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.mentions.NumberMention;
import org.sitrep.coder.mentions.Party;
import org.sitrep.coder.text.GrammarWords;
import org.sitrep.coder.text.Sentence;
import org.sitrep.contracts.codes.Measure;

/** Figures that stand apart from the word for what they count: "the toll rose to 12", "casualties have reached 212". */
final class StatedTolls {
    private static final Set<String> REACHING = GrammarWords.named("stated-tolls.reaching");
    private static final Set<String> PUT = GrammarWords.named("stated-tolls.put");
    private static final Set<String> NUMBERED = Set.of("numbered", "number", "totaled", "totalled", "reached");
    private static final Set<String> NUMBERING = Set.of("number", "numbered", "total", "totalled", "totaled");
    /** Here they are no verbs. */
    private static final Set<String> NUMBERING_NOUN = Set.of("the", "a", "of", "this", "that", "and", "its");

    private static final Set<String> TOLL_VERBS =
            Set.of("at", "to", "is", "was", "reached", "stood", "past", "passed", "now", "as");
    private static final int TOLL_REACH = 16;
    private static final int PUT_REACH = 12;

    /** "The number of displaced in the three states": fewer displaced are no toll. */
    private static final int FEWEST = 10;

    /** Chunks between a subject and the verb that says how many they are. */
    private static final int SUBJECT_REACH = 14;

    private final Mentions mentions;
    private final Sentence sentence;
    private final Clause clause;

    StatedTolls(Mentions mentions, Clause clause) {
        this.mentions = mentions;
        this.sentence = mentions.sentence();
        this.clause = clause;
    }

    /** "the death toll rose to 12", "the number of dead had reached 11". */
    @Nullable Casualty toll(MeasureMention measure) {
        for (NumberMention number : mentions.numbers()) {
            boolean near = number.from() >= measure.to()
                    && number.from() - measure.to() <= TOLL_REACH
                    && (number.from() - measure.to() <= 6 || TOLL_VERBS.contains(sentence.lower(number.from() - 1)));
            boolean few =
                    measure.word().measure() == Measure.DISPLACED && number.low() != null && number.low() < FEWEST;
            if (near && !few && !NumberGuard.isOther(mentions, number)) {
                return figure(measure, number, null, "toll");
            }
        }
        return givenAs(measure);
    }

    /** "gives 1,600 as the number of those killed", "bringing to 11 the number of those killed". */
    private @Nullable Casualty givenAs(MeasureMention measure) {
        return mentions.numbers().stream()
                .filter(number -> (sentence.lower(number.to()).equals("as")
                                || sentence.lower(number.from() - 1).equals("to"))
                        && measure.from() - number.to() >= 1
                        && measure.from() - number.to() <= 2
                        && !NumberGuard.isOther(mentions, number))
                .findFirst()
                .map(number -> figure(measure, number, null, "given-as"))
                .orElse(null);
    }

    /** The figure of a measure's noun, where a verb brings it; null where none does. */
    @Nullable Casualty ofNoun(MeasureMention measure, int index) {
        boolean theDead = sentence.lower(measure.from() - 1).equals("the");
        if (measure.word().use() == MeasureWord.Use.NOUN || theDead) {
            Casualty put = putAt(measure);
            Casualty told = put == null ? reached(measure, index) : put;
            if (told != null) {
                return told;
            }
        }
        return null;
    }

    /** "The Pentagon puts U.S. casualties since Oct. 18 at 190". */
    private @Nullable Casualty putAt(MeasureMention measure) {
        boolean put = false;
        for (int i = Math.max(0, measure.from() - PUT_REACH); i < measure.from(); i++) {
            put |= PUT.contains(sentence.lower(i));
        }
        for (NumberMention number : put ? mentions.numbers() : List.<NumberMention>of()) {
            boolean at = sentence.lower(number.from() - 1).equals("at");
            if (at
                    && number.from() >= measure.to()
                    && number.from() - measure.to() <= TOLL_REACH
                    && !NumberGuard.isOther(mentions, number)) {
                return figure(measure, number, victims(measure), "put-at");
            }
        }
        return null;
    }

    /** "U.S. casualties in Iraq and Syria have reached 212", "deaths among civilians rose to 40". */
    private @Nullable Casualty reached(MeasureMention measure, int index) {
        Chunk own = mentions.chunks().get(index);
        if (own.head() >= measure.to() || own.head() < measure.from()) {
            return null;
        }
        NumberMention numbering = numbering(measure);
        if (numbering != null) {
            return figure(measure, numbering, victims(measure), "reached");
        }
        int verb = index + 1;
        while (verb - index <= SUBJECT_REACH && verb < mentions.chunks().size() && !clause.is(verb, Kind.VERB_PHRASE)) {
            if (clause.is(verb, Kind.BREAK) || clause.is(verb, Kind.SUBORDINATOR)) {
                return null;
            }
            verb++;
        }
        if (!clause.is(verb, Kind.VERB_PHRASE)
                || !REACHING.contains(sentence.lower(mentions.chunks().get(verb).head()))) {
            return null;
        }
        int after = mentions.chunks().get(verb).to();
        for (NumberMention number : mentions.numbers()) {
            boolean follows = number.from() >= after && number.from() - after <= 2;
            boolean alone = number.to() >= sentence.size() || isAlone(number);
            if (follows && alone && !NumberGuard.isOther(mentions, number)) {
                return figure(measure, number, victims(measure), "reached");
            }
        }
        return null;
    }

    /** "Turkish casualties in Iraq and Syria since 3 January number 147": a verb that reads like a noun. */
    private @Nullable NumberMention numbering(MeasureMention measure) {
        return mentions.numbers().stream()
                .filter(number -> number.from() > measure.to()
                        && number.from() - measure.to() <= TOLL_REACH
                        && NUMBERING.contains(sentence.lower(number.from() - 1))
                        && !NUMBERING_NOUN.contains(sentence.lower(number.from() - 2))
                        && isAlone(number))
                .findFirst()
                .orElse(null);
    }

    /** "reached 212", "rose to 40 people": what is counted is said before. */
    private boolean isAlone(NumberMention number) {
        Chunk chunk = mentions.chunk(mentions.chunkAt(number.figure()));
        return chunk == null
                || chunk.to() == number.to()
                || Set.of("people", "persons", "dead", "others").contains(sentence.lower(chunk.head()));
    }

    /** "The dead numbered 1,849 and the injured 7,394". */
    @Nullable Casualty numbered(MeasureMention measure) {
        boolean verb = NUMBERED.contains(sentence.lower(measure.to()));
        int at = verb ? measure.to() + 1 : measure.to();
        boolean told = verb || wasNumbered(measure.from());
        return mentions.numbers().stream()
                .filter(number -> told
                        && number.from() == at
                        && sentence.lower(measure.from() - 1).equals("the")
                        && isAlone(number)
                        && !NumberGuard.isOther(mentions, number))
                .findFirst()
                .map(number -> figure(measure, number, null, "numbered"))
                .orElse(null);
    }

    private boolean wasNumbered(int before) {
        for (int i = 0; i < before; i++) {
            if (NUMBERED.contains(sentence.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** "U.S. casualties": whose they are stands before. */
    private @Nullable Party victims(MeasureMention measure) {
        Chunk chunk = mentions.chunk(mentions.chunkAt(measure.from()));
        return chunk == null ? null : lastPartyBefore(mentions, chunk, measure.from());
    }

    /** Who is counted between two tokens: "no soldier was". */
    static @Nullable Party firstPartyIn(Mentions mentions, int from, int to) {
        return mentions.partiesIn(from, to).stream().findFirst().orElse(null);
    }

    static @Nullable Party lastPartyBefore(Mentions mentions, Chunk chunk, int before) {
        Party found = null;
        for (Party party : mentions.partiesIn(chunk.from(), chunk.to())) {
            if (party.from() < before) {
                found = party;
            }
        }
        return found;
    }

    private Casualty figure(MeasureMention measure, NumberMention number, @Nullable Party victims, String rule) {
        return new Casualty(
                measure.word().measure(),
                number.count(),
                victims,
                measure.from(),
                number.from(),
                number.to(),
                Superseded.is(sentence, number) ? Set.of(Casualty.Note.SUPERSEDED) : Set.of(),
                rule,
                List.of());
    }
}
