package org.sitrep.coder.mentions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.sitrep.coder.dates.DateContext;
import org.sitrep.coder.dates.DateMention;
import org.sitrep.coder.dates.DateReader;
import org.sitrep.coder.dates.Dateline;
import org.sitrep.coder.dates.DyingDay;
import org.sitrep.coder.knowledge.Cue;
import org.sitrep.coder.knowledge.Knowledge;
import org.sitrep.coder.knowledge.Match;
import org.sitrep.coder.knowledge.MeasureWord;
import org.sitrep.coder.knowledge.WeaponTerm;
import org.sitrep.coder.text.Sentence;
import org.sitrep.contracts.codes.EntityKind;

/** Finds everything that a sentence names. Sentences of an article are given in order, with the article's dates. */
public final class MentionFinder {
    private final Knowledge knowledge;
    private final DateReader dates = new DateReader();
    private final NumberReader numbers;
    private final PlaceFinder places;
    private final PartyFinder parties;
    private final PersonFinder people;
    private final TriggerFinder triggers;
    private final AnchoredDates anchors;

    public MentionFinder(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.numbers = new NumberReader(knowledge.words());
        this.places = new PlaceFinder(knowledge);
        this.parties = new PartyFinder(knowledge);
        this.people = new PersonFinder(knowledge);
        this.triggers = new TriggerFinder(knowledge.words());
        this.anchors = new AnchoredDates(knowledge);
    }

    public Mentions find(
            Sentence sentence,
            DateContext dateContext,
            KnownPeople known,
            KnownPlaces knownPlaces,
            NamesakeStates states) {
        List<DateMention> days = dates.read(sentence, dateContext);
        boolean[] taken = new boolean[sentence.size()];
        days.forEach(day -> take(taken, day.from(), day.to()));
        days = days.stream()
                .filter(day -> !Dateline.opens(sentence, day) && !DyingDay.is(sentence, day))
                .toList();
        List<Party> persons = people.find(sentence, taken, known);
        boolean[] claimed = taken.clone();
        persons.forEach(p -> take(claimed, p.from(), p.to()));
        List<PlaceMention> foundPlaces = places.find(sentence, claimed, knownPlaces, states);
        foundPlaces.stream().filter(states::holds).forEach(p -> take(claimed, p.from(), p.to()));
        List<Party> foundParties = BracketedNames.settle(
                sentence, inOrder(persons, parties.find(sentence, claimed, dateContext.published())));
        boolean[] named = taken.clone();
        foundPlaces.stream().filter(p -> p.to() - p.from() > 1).forEach(p -> take(named, p.from(), p.to()));
        foundParties.stream()
                .filter(p -> (p.actor() != null || p.entity() == EntityKind.PERSON) && p.to() - p.from() > 1)
                .forEach(p -> take(named, p.from(), p.to()));
        days = anchors.settle(sentence, days, foundParties, dateContext.published());
        List<NumberMention> foundNumbers = numbers.read(sentence, named);
        List<TriggerMention> foundTriggers = triggers.find(sentence, named, days);
        List<WeaponMention> weapons = all(
                sentence,
                i -> knowledge
                        .words()
                        .weapons()
                        .longestAt(sentence.folded(), i)
                        .map((Match<WeaponTerm> m) -> new WeaponMention(m.from(), m.to(), m.value())),
                WeaponMention::to);
        List<WeaponMention> charges = HiddenCharges.with(weapons, sentence);
        List<MeasureMention> measures = all(
                sentence,
                i -> knowledge
                        .words()
                        .measures()
                        .longestAt(sentence.folded(), i)
                        .map((Match<MeasureWord> m) -> new MeasureMention(m.from(), m.to(), m.value())),
                MeasureMention::to);
        boolean[] proper = named;
        List<CueMention> cues = all(
                sentence,
                i -> proper[i]
                        ? Optional.empty()
                        : knowledge
                                .words()
                                .cues()
                                .longestAt(sentence.folded(), i)
                                .map((Match<Cue> m) -> new CueMention(m.from(), m.to(), m.value())),
                CueMention::to);
        List<int[]> units = new ArrayList<>();
        foundPlaces.forEach(p -> units.add(new int[] {p.from(), p.to()}));
        foundParties.forEach(p -> units.add(new int[] {p.from(), p.to()}));
        return new Mentions(
                sentence,
                days,
                foundNumbers,
                foundPlaces,
                foundParties,
                charges,
                measures,
                cues,
                foundTriggers,
                Chunker.chunks(sentence, days, units, foundNumbers, foundTriggers, charges));
    }

    private static List<Party> inOrder(List<Party> persons, List<Party> others) {
        List<Party> parties = new ArrayList<>(others);
        parties.addAll(persons);
        parties.sort(Comparator.comparingInt(Party::from));
        return parties;
    }

    private static <M> List<M> all(
            Sentence sentence, IntFunction<Optional<M>> at, java.util.function.ToIntFunction<M> end) {
        List<M> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); ) {
            Optional<M> match = at.apply(i);
            match.ifPresent(found::add);
            i = match.isPresent() ? Math.max(i + 1, end.applyAsInt(match.get())) : i + 1;
        }
        return found;
    }

    private static void take(boolean[] taken, int from, int to) {
        for (int i = from; i < to; i++) {
            taken[i] = true;
        }
    }
}
