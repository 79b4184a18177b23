package org.sitrep.coder.frames;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.frames.Casualty.Note;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.mentions.NumberMention;
import org.sitrep.coder.mentions.Party;
import org.sitrep.coder.text.Sentence;
import org.sitrep.contracts.codes.Measure;

/** Parts of a figure told beside it: "among them two of the attackers", "three of whom were children". */
final class PartReader {
    private static final Set<String> OPENING = Set.of("including", "among");
    private static final Set<String> THEM = Set.of("them", "whom", "those", "the", "dead", "victims");
    private static final Set<String> WHOLE = Set.of("them", "whom", "those", "these");
    private static final int PARTY_REACH = 5;

    private final Mentions mentions;
    private final Sentence sentence;

    PartReader(Mentions mentions) {
        this.mentions = mentions;
        this.sentence = mentions.sentence();
    }

    /** The parts of these figures that none of them holds yet. */
    List<Casualty> read(List<Casualty> figures) {
        List<Casualty> parts = new ArrayList<>();
        for (NumberMention number : mentions.numbers()) {
            Casualty whole = isPart(number) && figures.stream().noneMatch(f -> holds(f, number))
                    ? wholeOf(figures, number)
                    : null;
            Party victims = whole == null ? null : victims(number);
            if (whole != null && victims != null) {
                parts.add(new Casualty(
                        whole.measure(),
                        number.count(),
                        victims,
                        whole.anchor(),
                        number.from(),
                        victims.to(),
                        Set.of(Note.PART),
                        "part",
                        List.of()));
            }
        }
        return parts;
    }

    private boolean isPart(NumberMention number) {
        int i = number.from() - 1;
        while (i > 0 && THEM.contains(sentence.lower(i))) {
            i--;
        }
        boolean ofThem = sentence.lower(number.to()).equals("of") && WHOLE.contains(sentence.lower(number.to() + 1));
        return OPENING.contains(sentence.lower(i)) || ofThem;
    }

    private static boolean holds(Casualty figure, NumberMention number) {
        return (figure.from() <= number.figure() && figure.to() >= number.to())
                || figure.others().stream().anyMatch(o -> o.from() <= number.figure() && o.to() >= number.to());
    }

    /** The figure told last before the part, or the one that the sentence goes on to tell. */
    private static @Nullable Casualty wholeOf(List<Casualty> figures, NumberMention number) {
        Casualty best = null;
        for (Casualty figure : figures) {
            boolean before = figure.from() < number.from();
            boolean counts = figure.measure() != Measure.DISPLACED && !figure.part();
            boolean bestBefore = best != null && best.from() < number.from();
            boolean nearer = best == null
                    || (before && !bestBefore)
                    || (before == bestBefore && (before ? figure.from() > best.from() : figure.from() < best.from()));
            if (counts && nearer) {
                best = figure;
            }
        }
        return best;
    }

    private @Nullable Party victims(NumberMention number) {
        return mentions.parties().stream()
                .filter(party -> party.from() >= number.figure() && party.from() - number.to() <= PARTY_REACH)
                .filter(party -> party.actor() == null || !party.actor().isState())
                .findFirst()
                .orElse(null);
    }
}
