package org.sitrep.coder.frames;

import java.util.ArrayList;
import java.util.Comparator;
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
import org.sitrep.coder.text.Sentence;
import org.sitrep.coder.text.Tag;
import org.sitrep.contracts.codes.Measure;
import org.sitrep.contracts.coding.Count;

/** The grammar of casualty figures: who was counted, how many, and what happened to them. */
final class CasualtyReader {
    /** Found, counted or buried: the dead that they were are counted elsewhere. */
    private static final Set<String> REMAINS = Set.of("bodies", "corpses", "remains");

    private static final Set<String> NUMBERED = Set.of("numbered", "number", "totaled", "totalled", "reached");

    private static final Set<String> PUT =
            Set.of("put", "puts", "putting", "estimates", "estimated", "placed", "places");
    private static final Set<String> COST = Set.of("cost", "costs", "costing");

    private static final Set<String> ZERO = Set.of("no", "zero", "without");

    private static final Set<String> NOBODY = Set.of("nobody", "no-one", "none");

    private static final Set<String> TOLL_VERBS = Set.of("at", "to", "is", "was", "reached", "stood", "past", "passed");

    private static final int TOLL_REACH = 16;

    private final Mentions mentions;

    private final Sentence sentence;

    private final Clause clause;

    private final VictimCount tally;

    CasualtyReader(Mentions mentions, Clause clause, Phrases phrases) {
        this.mentions = mentions;
        this.sentence = mentions.sentence();
        this.clause = clause;
        this.tally = new VictimCount(mentions, phrases);
    }

    List<Casualty> read() {
        List<Casualty> found = new ArrayList<>();
        List<MeasureMention> measures = new ArrayList<>(mentions.measures());
        measures.sort(Comparator.comparing(measure -> isNominal(measure.word().use())));
        for (MeasureMention measure : measures) {
            Casualty casualty = read(measure);
            if (casualty != null && found.stream().noneMatch(c -> isSameFigure(c, casualty))) {
                found.add(casualty);
            }
        }
        return found;
    }

    private static boolean isNominal(MeasureWord.Use use) {
        return use == MeasureWord.Use.NOUN || use == MeasureWord.Use.ADJECTIVE;
    }

    /** A figure counts one thing: "68 refugees were killed" are no refugees to be counted again. */
    private static boolean isSameFigure(Casualty a, Casualty b) {
        return a.from() == b.from()
                && (a.measure() == b.measure() || a.measure() == Measure.KILLED || a.measure() == Measure.INJURED);
    }

    private @Nullable Casualty read(MeasureMention measure) {
        Measure what = measure.word().measure();
        if (REMAINS.contains(sentence.lower(measure.to() - 1))) {
            return null;
        }
        if (measure.word().use() == MeasureWord.Use.TOLL) {
            return toll(measure);
        }
        int index = mentions.chunkAt(measure.to() - 1);
        Chunk chunk = mentions.chunk(index);
        if (chunk == null) {
            return null;
        }
        Casualty zero = zero(measure, chunk);
        if (zero != null) {
            return zero;
        }
        if (chunk.is(Kind.VERB_PHRASE)) {
            return verb(measure, index, chunk);
        }
        if (measure.word().use() == MeasureWord.Use.NOUN
                || measure.word().use() == MeasureWord.Use.ADJECTIVE
                || what == Measure.KILLED
                || what == Measure.INJURED) {
            return nominal(measure, index, chunk);
        }
        return null;
    }

    /** "killed three", "three were killed", "three people died", "claimed five lives". */
    private @Nullable Casualty verb(MeasureMention measure, int index, Chunk verb) {
        boolean suffers = measure.word().use() == MeasureWord.Use.SUFFER;
        boolean passive = clause.isPassive(verb) && !suffers;
        List<Chunk> objects = clause.objects(index);
        boolean countsObjects = !suffers && !passive && !objects.isEmpty() && isCountable(objects.getFirst());
        if (countsObjects) {
            return tally.counted(measure, objects, "active-count");
        }
        boolean bare = objects.isEmpty()
                && !clause.hasAuxiliary(verb)
                && !sentence.lower(verb.head()).endsWith("ing");
        if (passive || suffers || bare) {
            List<Chunk> all = clause.subjects(index);
            List<Chunk> subjects = bare && !passive && !suffers && all.size() > 1 ? List.of(all.getLast()) : all;
            return tally.counted(measure, subjects, suffers ? "suffer-count" : "passive-count");
        }
        return null;
    }

    /** "three dead", "nine fatalities", "190 U.S. casualties", "the killing of three soldiers", "left two wounded". */
    private @Nullable Casualty nominal(MeasureMention measure, int index, Chunk chunk) {
        NumberMention number = tally.numberIn(chunk, measure.to());
        if (number != null && number.to() <= measure.to() && !NumberGuard.isOther(mentions, number)) {
            Party victims = lastPartyBefore(chunk, measure.from());
            return new Casualty(
                    measure.word().measure(),
                    number.count(),
                    victims,
                    measure.from(),
                    number.from(),
                    measure.to(),
                    tally.isPart(index),
                    "count-noun",
                    List.of());
        }
        Casualty put = measure.word().use() == MeasureWord.Use.NOUN ? putAt(measure) : null;
        if (put != null) {
            return put;
        }
        Casualty numbered = numbered(measure, index);
        if (numbered != null) {
            return numbered;
        }
        if (index > 1 && isLife(measure) && COST.contains(sentence.lower(headOfVerbBefore(index)))) {
            return tally.counted(measure, clause.objects(verbBefore(index)), "cost-lives");
        }
        Chunk whole = mentions.chunk(index - 2);
        boolean left = measure.word().use() == MeasureWord.Use.ADJECTIVE
                && whole != null
                && mentions.chunks().get(index - 1).is(Kind.PREPOSITION)
                && sentence.lower(mentions.chunks().get(index - 1).head()).equals("of");
        if (left && whole != null && tally.count(whole) != null) {
            return tally.counted(measure, List.of(whole), "left-dead"); // "left 18 members of the force dead"
        }
        Chunk inner = clause.inner(chunk) == null ? ofLater(index) : clause.inner(chunk);
        boolean ofVictims = inner != null && chunk.head() < measure.to() && chunk.head() >= measure.from();
        if (ofVictims && inner != null && isPersonMeasure(measure)) {
            return tally.counted(measure, clause.coordinatedRight(mentions.chunkAt(inner.from())), "noun-of-count");
        }
        if (measure.word().use() == MeasureWord.Use.ADJECTIVE
                && index > 0
                && mentions.chunks().get(index - 1).is(Kind.NOUN_PHRASE)) {
            return tally.counted(measure, List.of(mentions.chunks().get(index - 1)), "count-adjective");
        }
        return null;
    }

    /** "The Pentagon puts U.S. casualties since Oct. 18 at 190". */
    private @Nullable Casualty putAt(MeasureMention measure) {
        boolean put = false;
        for (int i = Math.max(0, measure.from() - 6); i < measure.from(); i++) {
            put |= PUT.contains(sentence.lower(i));
        }
        for (NumberMention number : put ? mentions.numbers() : List.<NumberMention>of()) {
            boolean at = sentence.lower(number.from() - 1).equals("at");
            if (at
                    && number.from() >= measure.to()
                    && number.from() - measure.to() <= TOLL_REACH
                    && !NumberGuard.isOther(mentions, number)) {
                Chunk chunk = mentions.chunk(mentions.chunkAt(measure.from()));
                Party victims = chunk == null ? null : lastPartyBefore(chunk, measure.from());
                return new Casualty(
                        measure.word().measure(),
                        number.count(),
                        victims,
                        measure.from(),
                        number.from(),
                        number.to(),
                        false,
                        "put-at",
                        List.of());
            }
        }
        return null;
    }

    /** "The dead numbered 1,849 and the injured 7,394". */
    private @Nullable Casualty numbered(MeasureMention measure, int index) {
        int next = clauseVerb(index) ? index + 2 : index + 1;
        Chunk figure = mentions.chunk(next);
        NumberMention number = figure == null ? null : tally.numberIn(figure, figure.to());
        boolean first = sentence.lower(measure.from() - 1).equals("the") && (clauseVerb(index) || wasNumbered(index));
        return first
                        && number != null
                        && number.to()
                                == java.util.Objects.requireNonNull(figure).to()
                        && !NumberGuard.isOther(mentions, number)
                ? new Casualty(
                        measure.word().measure(),
                        number.count(),
                        null,
                        measure.from(),
                        number.from(),
                        number.to(),
                        false,
                        "numbered",
                        List.of())
                : null;
    }

    private boolean clauseVerb(int index) {
        Chunk verb = mentions.chunk(index + 1);
        return verb != null && verb.is(Kind.VERB_PHRASE) && NUMBERED.contains(sentence.lower(verb.head()));
    }

    private boolean wasNumbered(int index) {
        return mentions.chunks().subList(0, index).stream()
                .anyMatch(c -> c.is(Kind.VERB_PHRASE) && NUMBERED.contains(sentence.lower(c.head())));
    }

    /** "The killing in January of three soldiers": what "of" brings can wait for a place or a day. */
    private @Nullable Chunk ofLater(int index) {
        return clause.joined(index).stream()
                .filter(joined -> joined.preposition().equals("of"))
                .map(Clause.Joined::phrase)
                .findFirst()
                .orElse(null);
    }

    private boolean isLife(MeasureMention measure) {
        String word = sentence.lower(measure.to() - 1);
        return word.equals("lives") || word.equals("life");
    }

    private int verbBefore(int index) {
        for (int k = index - 1; k >= 0; k--) {
            if (mentions.chunks().get(k).is(Kind.VERB_PHRASE)) {
                return k;
            }
        }
        return 0;
    }

    private int headOfVerbBefore(int index) {
        return mentions.chunks().get(verbBefore(index)).head();
    }

    private static boolean isPersonMeasure(MeasureMention measure) {
        return measure.word().measure() == Measure.KILLED
                || measure.word().measure() == Measure.ABDUCTED
                || measure.word().measure() == Measure.INJURED;
    }

    /** "the death toll rose to 12", "the number of dead had reached 11". */
    private @Nullable Casualty toll(MeasureMention measure) {
        for (NumberMention number : mentions.numbers()) {
            boolean near = number.from() >= measure.to()
                    && number.from() - measure.to() <= TOLL_REACH
                    && (number.from() - measure.to() <= 6 || TOLL_VERBS.contains(sentence.lower(number.from() - 1)));
            if (near && !NumberGuard.isOther(mentions, number)) {
                return new Casualty(
                        measure.word().measure(),
                        number.count(),
                        null,
                        measure.from(),
                        number.from(),
                        number.to(),
                        false,
                        "toll",
                        List.of());
            }
        }
        return null;
    }

    /** "no casualties", "no one was hurt", "there were no injuries" (manual, Numbers for vague words). */
    private @Nullable Casualty zero(MeasureMention measure, Chunk chunk) {
        int from = measure.from();
        boolean none = false;
        int at = from;
        for (int i = from - 1; i >= Math.max(0, from - 4) && !none; i--) {
            String word = sentence.lower(i);
            if (ZERO.contains(word) || NOBODY.contains(word)) {
                none = word.equals("no") ? !sentence.lower(i + 1).equals("longer") : true;
                at = i;
            } else if (sentence.tag(i) == Tag.MARK || sentence.tag(i) == Tag.PREPOSITION) {
                break;
            }
        }
        if (!none
                || mentions.numbersIn(chunk.from(), chunk.to()).stream()
                        .anyMatch(n -> n.to() <= measure.to() && n.low() != null && n.low() > 0)) {
            return null;
        }
        return new Casualty(
                measure.word().measure(), Count.exactly(0), null, from, at, measure.to(), false, "zero", List.of());
    }

    private boolean isCountable(Chunk phrase) {
        return tally.count(phrase) != null;
    }

    private @Nullable Party lastPartyBefore(Chunk chunk, int before) {
        Party found = null;
        for (Party party : mentions.partiesIn(chunk.from(), chunk.to())) {
            if (party.from() < before) {
                found = party;
            }
        }
        return found;
    }
}
