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
import org.sitrep.contracts.codes.Qualifier;
import org.sitrep.contracts.coding.Count;

/** The grammar of casualty figures: who was counted, how many, and what happened to them. */
final class CasualtyReader {
    private static final Set<String> PART_WORDS = Set.of("including", "among", "besides", "of", "with");
    /** Found, counted or buried: the dead that they were are counted elsewhere. */
    private static final Set<String> REMAINS = Set.of("bodies", "corpses", "remains");

    private static final Set<String> NUMBERED = Set.of("numbered", "number", "totaled", "totalled", "reached");
    private static final Set<String> COST = Set.of("cost", "costs", "costing");
    private static final Set<String> ZERO = Set.of("no", "zero", "without");
    private static final Set<String> NOBODY = Set.of("nobody", "no-one", "none");

    private static final Set<String> TOLL_VERBS = Set.of("at", "to", "is", "was", "reached", "stood", "past", "passed");
    private static final int TOLL_REACH = 16;

    private final Mentions mentions;
    private final Sentence sentence;
    private final Clause clause;
    private final Phrases phrases;

    CasualtyReader(Mentions mentions, Clause clause, Phrases phrases) {
        this.mentions = mentions;
        this.sentence = mentions.sentence();
        this.clause = clause;
        this.phrases = phrases;
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
            return counted(measure, objects, "active-count");
        }
        boolean bare = objects.isEmpty()
                && !clause.hasAuxiliary(verb)
                && !sentence.lower(verb.head()).endsWith("ing");
        if (passive || suffers || bare) {
            List<Chunk> all = clause.subjects(index);
            List<Chunk> subjects = bare && !passive && !suffers && all.size() > 1 ? List.of(all.getLast()) : all;
            return counted(measure, subjects, suffers ? "suffer-count" : "passive-count");
        }
        return null;
    }

    /** "three dead", "nine fatalities", "190 U.S. casualties", "the killing of three soldiers", "left two wounded". */
    private @Nullable Casualty nominal(MeasureMention measure, int index, Chunk chunk) {
        NumberMention number = numberIn(chunk, measure.to());
        if (number != null && number.to() <= measure.to() && !NumberGuard.isOther(mentions, number)) {
            Party victims = lastPartyBefore(chunk, measure.from());
            return new Casualty(
                    measure.word().measure(),
                    number.count(),
                    victims,
                    measure.from(),
                    number.from(),
                    measure.to(),
                    isPart(index),
                    "count-noun",
                    List.of());
        }
        Casualty numbered = numbered(measure, index);
        if (numbered != null) {
            return numbered;
        }
        if (index > 1 && isLife(measure) && COST.contains(sentence.lower(headOfVerbBefore(index)))) {
            return counted(measure, clause.objects(verbBefore(index)), "cost-lives");
        }
        Chunk whole = mentions.chunk(index - 2);
        boolean left = measure.word().use() == MeasureWord.Use.ADJECTIVE
                && whole != null
                && mentions.chunks().get(index - 1).is(Kind.PREPOSITION)
                && sentence.lower(mentions.chunks().get(index - 1).head()).equals("of");
        if (left && whole != null && count(whole) != null) {
            return counted(measure, List.of(whole), "left-dead"); // "left 18 members of the force dead"
        }
        Chunk inner = clause.inner(chunk);
        boolean ofVictims = inner != null && chunk.head() < measure.to() && chunk.head() >= measure.from();
        if (ofVictims && inner != null && isPersonMeasure(measure)) {
            return counted(measure, clause.coordinatedRight(mentions.chunkAt(inner.from())), "noun-of-count");
        }
        if (measure.word().use() == MeasureWord.Use.ADJECTIVE
                && index > 0
                && mentions.chunks().get(index - 1).is(Kind.NOUN_PHRASE)) {
            return counted(measure, List.of(mentions.chunks().get(index - 1)), "count-adjective");
        }
        return null;
    }

    /** "The dead numbered 1,849 and the injured 7,394". */
    private @Nullable Casualty numbered(MeasureMention measure, int index) {
        int next = clauseVerb(index) ? index + 2 : index + 1;
        Chunk figure = mentions.chunk(next);
        NumberMention number = figure == null ? null : numberIn(figure, figure.to());
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
        return count(phrase) != null;
    }

    private @Nullable Casualty counted(MeasureMention measure, List<Chunk> groups, String rule) {
        List<Casualty> each = new ArrayList<>();
        for (Chunk group : groups) {
            NumberMention number = count(group);
            if (number != null) {
                Party party = phrases.party(group);
                each.add(new Casualty(
                        measure.word().measure(),
                        number.count(),
                        party,
                        measure.from(),
                        number.from(),
                        group.to(),
                        false,
                        rule,
                        List.of()));
            }
        }
        if (each.stream().anyMatch(one -> !vague(one))) {
            each.removeIf(CasualtyReader::vague); // "1,000 men and women"
        }
        if (each.isEmpty()) {
            return null;
        }
        if (each.size() == 1) {
            boolean part = isPart(mentions.chunkAt(groups.getFirst().from()));
            return part ? each.getFirst().asPart() : each.getFirst();
        }
        return sum(each, rule);
    }

    /** Victims told one by one are added up (manual, Figures of an event). */
    private static Casualty sum(List<Casualty> each, String rule) {
        int low = 0;
        int high = 0;
        boolean open = false;
        Qualifier qualifier = each.getFirst().count().qualifier();
        for (Casualty casualty : each) {
            Integer l = casualty.count().low();
            Integer h = casualty.count().high();
            low = vague(casualty) && low > 0 ? low : low + (l == null ? 0 : l);
            open |= h == null;
            high += h == null ? 0 : h;
        }
        Casualty first = each.getFirst();
        return new Casualty(
                first.measure(),
                new Count(
                        low,
                        open ? null : Integer.valueOf(high),
                        open && qualifier == Qualifier.EXACT ? Qualifier.AT_LEAST : qualifier),
                null,
                first.anchor(),
                first.from(),
                each.getLast().to(),
                false,
                rule + "-sum",
                each);
    }

    private static boolean vague(Casualty casualty) {
        return casualty.count().qualifier() == Qualifier.MANY;
    }

    /** How many the phrase names; null where it names no people or does not say. */
    private @Nullable NumberMention count(Chunk phrase) {
        if (phrases.isPronoun(phrase)) {
            String pronoun = sentence.lower(phrase.from());
            return pronoun.equals("him") || pronoun.equals("her")
                    ? new NumberMention(phrase.from(), phrase.to(), phrase.from(), 1, 1, Qualifier.EXACT)
                    : null;
        }
        NumberMention number = numberIn(phrase, phrase.to());
        Party party = phrases.party(phrase);
        boolean people = party != null && party.entity() != org.sitrep.contracts.codes.EntityKind.OBJECT;
        if (number != null) {
            boolean alone = number.to() == phrase.to() || isPeopleTail(number.to(), phrase.to());
            return (people || alone || isLives(phrase)) && !NumberGuard.isOther(mentions, number) ? number : null;
        }
        String first = sentence.lower(phrase.from());
        boolean one = first.equals("a") || first.equals("an") || first.equals("another");
        if (!people || party == null || (party.definite() && !one)) {
            return party == null || !people ? named(phrase) : null;
        }
        if (one) {
            return new NumberMention(phrase.from(), phrase.to(), phrase.from(), 1, 1, Qualifier.EXACT);
        }
        boolean plural =
                isPlural(phrase) && party.entity() == org.sitrep.contracts.codes.EntityKind.PEOPLE && !party.definite();
        return plural ? new NumberMention(phrase.from(), phrase.to(), phrase.from(), 2, null, Qualifier.MANY) : null;
    }

    private boolean isLives(Chunk phrase) {
        return sentence.lower(phrase.head()).equals("lives");
    }

    /** "three others", "16 more", "two of them". */
    private boolean isPeopleTail(int from, int to) {
        for (int i = from; i < to; i++) {
            String word = sentence.lower(i);
            if (!word.equals("more")
                    && !word.equals("others")
                    && !word.equals("other")
                    && !word.equals("further")
                    && !word.equals("lives")
                    && !word.equals("additional")) {
                return false;
            }
        }
        return true;
    }

    /** A person called by name counts as one. */
    private @Nullable NumberMention named(Chunk phrase) {
        int names = 0;
        for (int i = phrase.from(); i < phrase.to(); i++) {
            if (sentence.tag(i) == Tag.PROPER && sentence.token(i).isCapitalised()) {
                names++;
            }
        }
        boolean place = !mentions.placesIn(phrase.from(), phrase.to()).isEmpty();
        return names >= 2
                        && names >= phrase.to() - phrase.from() - 1
                        && !place
                        && mentions.triggersIn(phrase.from(), phrase.to()).isEmpty()
                ? new NumberMention(phrase.from(), phrase.to(), phrase.from(), 1, 1, Qualifier.EXACT)
                : null;
    }

    private boolean isPlural(Chunk phrase) {
        String head = sentence.lower(phrase.head());
        return (head.endsWith("s") && !head.endsWith("ss"))
                || head.equals("people")
                || head.equals("men")
                || head.equals("women")
                || head.equals("children")
                || head.equals("troops")
                || head.equals("police");
    }

    private @Nullable NumberMention numberIn(Chunk phrase, int before) {
        for (NumberMention number : mentions.numbers()) {
            if (number.figure() >= phrase.from()
                    && number.figure() < phrase.to()
                    && number.to() <= Math.max(before, phrase.to())) {
                return number;
            }
        }
        return null;
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

    /** "including three children", "among them two women", "three of them". */
    private boolean isPart(int index) {
        if (index <= 0) {
            return false;
        }
        Chunk before = mentions.chunks().get(index - 1);
        return before.is(Kind.PREPOSITION)
                && PART_WORDS.contains(sentence.lower(before.head()))
                && !sentence.lower(before.head()).equals("of")
                && !sentence.lower(before.head()).equals("with");
    }
}
