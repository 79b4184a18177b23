package org.sitrep.coder.frames;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.mentions.Chunk;
import org.sitrep.coder.mentions.Chunk.Kind;
import org.sitrep.coder.mentions.MeasureMention;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.mentions.NumberMention;
import org.sitrep.coder.mentions.Party;
import org.sitrep.coder.text.Sentence;
import org.sitrep.coder.text.Tag;
import org.sitrep.contracts.codes.Qualifier;
import org.sitrep.contracts.coding.Count;

/** Counts the people that phrases name: by figure, by article, by name; groups told one by one are added up. */
final class VictimCount {
    private static final Set<String> PART_WORDS = Set.of("including", "among", "besides", "of", "with");

    private final Mentions mentions;
    private final Sentence sentence;
    private final Phrases phrases;

    VictimCount(Mentions mentions, Phrases phrases) {
        this.mentions = mentions;
        this.sentence = mentions.sentence();
        this.phrases = phrases;
    }

    @Nullable Casualty counted(MeasureMention measure, List<Chunk> groups, String rule) {
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
            each.removeIf(VictimCount::vague); // "1,000 men and women"
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
    @Nullable NumberMention count(Chunk phrase) {
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
        if (party.entity() == org.sitrep.contracts.codes.EntityKind.PERSON) {
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

    @Nullable NumberMention numberIn(Chunk phrase, int before) {
        for (NumberMention number : mentions.numbers()) {
            if (number.figure() >= phrase.from()
                    && number.figure() < phrase.to()
                    && number.to() <= Math.max(before, phrase.to())) {
                return number;
            }
        }
        return null;
    }

    /** "including three children", "among them two women", "three of them". */
    boolean isPart(int index) {
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
