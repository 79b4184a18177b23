package org.sitrep.coder.frames;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.frames.Casualty.Note;
import org.sitrep.coder.mentions.Chunk;
import org.sitrep.coder.mentions.Chunk.Kind;
import org.sitrep.coder.mentions.MeasureMention;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.mentions.NumberMention;
import org.sitrep.coder.text.GrammarWords;
import org.sitrep.coder.text.Sentence;
import org.sitrep.contracts.codes.Qualifier;
import org.sitrep.contracts.coding.Count;

/** The groups of people that suffered one thing: told one by one they are added up (manual, Figures of an event). */
final class VictimGroups {
    private static final Set<String> PART_WORDS = Set.of("including", "among");
    private static final Set<String> MORE = GrammarWords.named("victim-groups.more");
    private static final Set<String> REFERRING = Set.of("the", "these", "those", "both");
    private static final Set<String> BESIDES = Set.of("besides", "alongside");
    private static final Set<String> BESIDE_PHRASES = Set.of("along with", "together with", "apart from");

    private final Mentions mentions;
    private final Sentence sentence;
    private final Clause clause;
    private final Phrases phrases;
    private final VictimCount tally;

    VictimGroups(Mentions mentions, Clause clause, Phrases phrases, VictimCount tally) {
        this.mentions = mentions;
        this.sentence = mentions.sentence();
        this.clause = clause;
        this.phrases = phrases;
        this.tally = tally;
    }

    /** The figure that the groups make; null where they name no people or do not say how many. */
    @Nullable Casualty counted(MeasureMention measure, List<Chunk> groups, String rule) {
        List<Chunk> all = new ArrayList<>(groups);
        if (!groups.isEmpty()) {
            all.addAll(besides(groups.getLast()));
        }
        List<Casualty> each = new ArrayList<>();
        for (Chunk group : all) {
            NumberMention number = tally.count(group);
            if (number != null) {
                each.add(figure(measure, group, number, rule));
            }
        }
        if (each.stream().anyMatch(one -> !vague(one))) {
            each.removeIf(VictimGroups::vague); // "1,000 men and women"
        }
        return each.isEmpty() ? null : each.size() == 1 ? each.getFirst() : sum(each, rule);
    }

    private Casualty figure(MeasureMention measure, Chunk group, NumberMention number, String rule) {
        return new Casualty(
                measure.word().measure(),
                number.count(),
                phrases.party(group),
                measure.from(),
                number.from(),
                group.to(),
                notes(group, number),
                rule,
                List.of());
    }

    private Set<Note> notes(Chunk group, NumberMention number) {
        EnumSet<Note> notes = EnumSet.noneOf(Note.class);
        if (isPart(mentions.chunkAt(group.from()))) {
            notes.add(Note.PART);
        }
        if (phrases.isPronoun(group)
                || (REFERRING.contains(sentence.lower(group.from())) && number.figure() > group.from())) {
            notes.add(Note.ANAPHORIC);
        }
        for (int i = group.from(); i < Math.min(group.to(), number.to() + 2); i++) {
            if (MORE.contains(sentence.lower(i))) {
                notes.add(Note.MORE);
            }
        }
        if (Superseded.is(sentence, number)) {
            notes.add(Note.SUPERSEDED);
        }
        return notes;
    }

    /** "16 people besides a mayor and his father", "a woman together with her three children". */
    private List<Chunk> besides(Chunk group) {
        int k = mentions.chunkAt(group.from()) + 1;
        while (clause.is(k, Kind.PREPOSITION) && clause.word(k).equals("of") && clause.is(k + 1, Kind.NOUN_PHRASE)) {
            k += 2;
        }
        if (clause.is(k, Kind.COMMA)) {
            k++;
        }
        Chunk first = mentions.chunk(k);
        if (first == null) {
            return List.of();
        }
        String words = sentence.lower(first.from()) + " " + sentence.lower(first.from() + 1);
        int at = BESIDES.contains(sentence.lower(first.from())) ? k + 1 : BESIDE_PHRASES.contains(words) ? k + 2 : -1;
        return at > 0 && clause.is(at, Kind.NOUN_PHRASE) ? clause.coordinatedRight(at) : List.of();
    }

    /** Victims told one by one are added up; "five people, three soldiers and two civilians" are told twice. */
    private static Casualty sum(List<Casualty> each, String rule) {
        Casualty first = each.getFirst();
        Count rest = total(each.subList(1, each.size()));
        boolean apposed = each.size() > 2
                && rest.low() != null
                && rest.low().equals(first.count().low());
        Count count = apposed ? first.count() : total(each);
        EnumSet<Note> notes = EnumSet.noneOf(Note.class);
        if (first.more()) {
            notes.add(Note.MORE);
        }
        return new Casualty(
                first.measure(),
                count,
                apposed ? first.victims() : null,
                first.anchor(),
                first.from(),
                each.getLast().to(),
                notes,
                rule + "-sum",
                apposed ? each.subList(1, each.size()) : each);
    }

    private static Count total(List<Casualty> each) {
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
        return new Count(
                low,
                open ? null : Integer.valueOf(high),
                open && qualifier == Qualifier.EXACT ? Qualifier.AT_LEAST : qualifier);
    }

    private static boolean vague(Casualty casualty) {
        return casualty.count().qualifier() == Qualifier.MANY;
    }

    /** "including three children", "among them two women". */
    boolean isPart(int index) {
        return index > 0 && clause.is(index - 1, Kind.PREPOSITION) && PART_WORDS.contains(clause.word(index - 1));
    }
}
