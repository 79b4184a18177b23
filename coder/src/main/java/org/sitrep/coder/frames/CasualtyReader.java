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
import org.sitrep.contracts.codes.Measure;
import org.sitrep.contracts.codes.Qualifier;

/** The grammar of casualty figures: who was counted, how many, and what happened to them. */
final class CasualtyReader {
    private static final Set<String> REMAINS = Set.of("bodies", "corpses", "remains");

    private static final Set<String> BEING = Set.of("been", "were", "are", "become", "became");

    private static final Set<String> COST = Set.of("cost", "costs", "costing");

    private final Mentions mentions;

    private final Sentence sentence;

    private final Clause clause;

    private final VictimCount tally;
    private final VictimGroups groups;
    private final StatedTolls tolls;

    CasualtyReader(Mentions mentions, Clause clause, Phrases phrases) {
        this.mentions = mentions;
        this.sentence = mentions.sentence();
        this.clause = clause;
        this.tally = new VictimCount(mentions, phrases);
        this.groups = new VictimGroups(mentions, clause, phrases, tally);
        this.tolls = new StatedTolls(mentions, clause);
    }

    List<Casualty> read() {
        List<Casualty> found = new ArrayList<>();
        List<MeasureMention> measures = new ArrayList<>(mentions.measures());
        measures.sort(Comparator.comparing(measure -> isNominal(measure.word().use())));
        for (MeasureMention measure : measures) {
            Casualty counted = Undivided.of(mentions, read(measure));
            Casualty casualty = counted != null && isRemains(measure) ? counted.with(Casualty.Note.REMAINS) : counted;
            boolean someBodies =
                    counted != null && isRemains(measure) && counted.count().qualifier() == Qualifier.MANY;
            if (casualty != null
                    && !someBodies
                    && !isMarch(casualty)
                    && !isNobodyTaken(casualty)
                    && found.stream().noneMatch(c -> isSameFigure(c, casualty))) {
                found.add(casualty);
            }
        }
        found.addAll(new Displacements(mentions).read(found));
        found.addAll(new PartReader(mentions).read(found));
        found.addAll(new OtherSources(mentions).read(found));
        found.addAll(new RevisedTolls(mentions).read(found));
        found.addAll(new NumberOf(mentions).read(found));
        found.addAll(Fatally.read(mentions, found));
        return new AfterHarm(mentions).mark(new OfWounded(mentions).mark(DyingWounded.read(mentions, found)));
    }

    /** "600 soldiers crossed into Uganda" are no refugees. */
    private static boolean isMarch(Casualty casualty) {
        return casualty.measure() == Measure.DISPLACED
                && casualty.victims() != null
                && casualty.victims().isArmed();
    }

    /** "Many more were taken away": who or what is not told. */
    private static boolean isNobodyTaken(Casualty casualty) {
        return casualty.measure() == Measure.ABDUCTED
                && casualty.victims() == null
                && casualty.others().isEmpty()
                && casualty.count().qualifier() == Qualifier.MANY;
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
        if (isIncidents(measure) || isLostThing(measure)) {
            return null;
        }
        if (measure.word().use() == MeasureWord.Use.TOLL) {
            return tolls.toll(measure);
        }
        int index = indexOf(measure);
        Chunk chunk = mentions.chunk(index);
        if (chunk == null) {
            return null;
        }
        Casualty zero = Nobody.read(mentions, measure, chunk);
        Casualty told = zero == null ? tolls.numbered(measure) : zero;
        if (told != null) {
            return told;
        }
        boolean lives = isLife(measure) && measure.word().use() == MeasureWord.Use.NOUN;
        if (chunk.is(Kind.VERB_PHRASE) && !lives) {
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

    /** Bodies that were found, counted or buried: the dead that they were can be counted elsewhere. */
    private boolean isRemains(MeasureMention measure) {
        return REMAINS.contains(sentence.lower(measure.to() - 1))
                && sentence.tokens().stream().noneMatch(t -> t.is("since"));
    }

    /** "72 massacres" count no people. */
    private boolean isIncidents(MeasureMention measure) {
        return sentence.lower(measure.from()).equals("massacres");
    }

    /** "MISCA has lost 18 soldiers" counts people, "lost contact" and "lost two seats" do not. */
    private boolean isLostThing(MeasureMention measure) {
        String word = sentence.lower(measure.from());
        if (measure.to() - measure.from() > 1 || !word.startsWith("los")) {
            return false;
        }
        List<Chunk> objects = clause.objects(mentions.chunkAt(measure.from()));
        return objects.isEmpty()
                || mentions.numbersIn(
                                objects.getFirst().from(), objects.getFirst().to())
                        .isEmpty()
                || mentions
                        .partiesIn(objects.getFirst().from(), objects.getFirst().to())
                        .stream()
                        .noneMatch(party -> party.entity() == org.sitrep.contracts.codes.EntityKind.PEOPLE
                                || party.noun() != null
                                || party.isArmed());
    }

    /** The chunk that tells it: of "had to leave their homes" and "were killed in action" the verb. */
    private int indexOf(MeasureMention measure) {
        int first = mentions.chunkAt(measure.from());
        Chunk chunk = mentions.chunk(first);
        return chunk != null && chunk.is(Kind.VERB_PHRASE) ? first : mentions.chunkAt(measure.to() - 1);
    }

    /** "killed three", "three were killed", "three people died", "claimed five lives". */
    private @Nullable Casualty verb(MeasureMention measure, int index, Chunk verb) {
        boolean suffers = measure.word().use() == MeasureWord.Use.SUFFER;
        boolean passive = clause.isPassive(verb) && !suffers;
        List<Chunk> objects = clause.objects(index).stream()
                .filter(object -> object.from() >= measure.to())
                .toList(); // "taken prisoner" holds a noun of its own
        Chunk before = mentions.chunk(index - 1);
        if (before != null && sentence.lower(before.to() - 1).equals("of") && tally.count(before) != null) {
            return groups.counted(measure, List.of(before), "active-count"); // "dozens of wounded soldiers"
        }
        boolean countsObjects = !suffers && !passive && !objects.isEmpty() && isCountable(objects.getFirst());
        if (countsObjects) {
            return groups.counted(measure, objects, "active-count");
        }
        boolean bare = objects.isEmpty()
                && !clause.hasAuxiliary(verb)
                && !sentence.lower(verb.head()).endsWith("ing");
        if (!suffers && measure.word().use() == MeasureWord.Use.ADJECTIVE && isBeing(verb)) {
            return groups.counted(measure, clause.subjects(index), "predicate-count"); // "eleven people are dead"
        }
        if (passive || suffers || bare) {
            List<Chunk> all = clause.subjects(index);
            boolean last = bare
                    && !passive
                    && !suffers
                    && all.size() > 1
                    && !all.stream().allMatch(this::isNumbered);
            List<Chunk> subjects = last ? List.of(all.getLast()) : all;
            return groups.counted(measure, subjects, suffers ? "suffer-count" : "passive-count");
        }
        return null;
    }

    /** "three dead", "nine fatalities", "190 U.S. casualties", "the killing of three soldiers", "left two wounded". */
    private @Nullable Casualty nominal(MeasureMention measure, int index, Chunk chunk) {
        NumberMention number = tally.numberIn(chunk, measure.to());
        if (number != null && number.to() <= measure.to() && !NumberGuard.isOther(mentions, number)) {
            Party victims = StatedTolls.lastPartyBefore(mentions, chunk, measure.from());
            return new Casualty(
                    measure.word().measure(),
                    number.count(),
                    victims,
                    measure.from(),
                    number.from(),
                    measure.to(),
                    groups.isPart(index) ? Set.of(Casualty.Note.PART) : superseded(number),
                    "count-noun",
                    List.of());
        }
        Casualty stated = tolls.ofNoun(measure, index);
        if (stated != null) {
            return stated;
        }
        if (index > 1 && isLife(measure) && COST.contains(sentence.lower(headOfVerbBefore(index)))) {
            return groups.counted(measure, clause.objects(verbBefore(index)), "cost-lives");
        }
        Chunk beside = mentions.chunk(index - 1);
        boolean their =
                beside != null && sentence.words(beside.from(), beside.to()).equals("their");
        Chunk those = their ? mentions.chunk(index - 2) : beside;
        if (isLife(measure) && those != null && isCost(those)) {
            return groups.counted(measure, List.of(those), "cost-lives");
        }
        Chunk whole = mentions.chunk(index - 2);
        boolean left = measure.word().use() == MeasureWord.Use.ADJECTIVE
                && whole != null
                && mentions.chunks().get(index - 1).is(Kind.PREPOSITION)
                && sentence.lower(mentions.chunks().get(index - 1).head()).equals("of");
        if (left && whole != null && tally.count(whole) != null) {
            return groups.counted(measure, List.of(whole), "left-dead"); // "left 18 members of the force dead"
        }
        if (isPredicate(index, chunk, measure)) {
            return groups.counted(measure, clause.subjects(index - 1), "predicate-count");
        }
        Chunk inner = clause.inner(chunk) == null ? ofLater(index) : clause.inner(chunk);
        boolean ofVictims = inner != null && chunk.head() < measure.to() && chunk.head() >= measure.from();
        if (ofVictims && inner != null && isPersonMeasure(measure)) {
            return groups.counted(measure, clause.coordinatedRight(mentions.chunkAt(inner.from())), "noun-of-count");
        }
        if (measure.word().use() == MeasureWord.Use.ADJECTIVE
                && index > 0
                && mentions.chunks().get(index - 1).is(Kind.NOUN_PHRASE)) {
            return groups.counted(measure, List.of(mentions.chunks().get(index - 1)), "count-adjective");
        }
        return null;
    }

    private boolean isBeing(Chunk verb) {
        return BEING.contains(sentence.lower(verb.head())) || BEING.contains(sentence.lower(verb.to() - 1));
    }

    /** "77 servicemen have been casualties in the land", "eleven people are dead". */
    private boolean isPredicate(int index, Chunk chunk, MeasureMention measure) {
        return chunk.from() == measure.from()
                && clause.is(index - 1, Kind.VERB_PHRASE)
                && BEING.contains(
                        sentence.lower(mentions.chunks().get(index - 1).to() - 1));
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

    /** "has cost 24 soldiers their lives", however "cost" is taken. */
    private boolean isCost(Chunk people) {
        for (int i = Math.max(0, people.from() - 1); i <= people.from(); i++) {
            if (COST.contains(sentence.lower(i))) {
                return !mentions.numbersIn(people.from(), people.to()).isEmpty();
            }
        }
        return false;
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

    private Set<Casualty.Note> superseded(NumberMention number) {
        return Superseded.is(sentence, number) ? Set.of(Casualty.Note.SUPERSEDED) : Set.of();
    }

    private boolean isNumbered(Chunk phrase) {
        return !mentions.numbersIn(phrase.from(), phrase.to()).isEmpty()
                && !mentions.partiesIn(phrase.from(), phrase.to()).isEmpty();
    }

    private boolean isCountable(Chunk phrase) {
        return tally.count(phrase) != null;
    }
}
