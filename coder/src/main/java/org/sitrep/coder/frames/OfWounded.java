package org.sitrep.coder.frames;

import java.util.List;
import java.util.Set;
import org.sitrep.coder.mentions.Chunk;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.text.GrammarWords;
import org.sitrep.coder.text.Sentence;
import org.sitrep.contracts.codes.Measure;

/**
 * Wounded who died (manual: they move to the dead): "two of the nine injured succumbed", "27 were hurt, of whom three have
 * died since", "one of them died of his wounds".
 */
final class OfWounded {
    private static final Set<String> HURT = GrammarWords.named("of-wounded.hurt");
    private static final Set<String> WOUNDS = Set.of("wounds", "injuries", "burns");
    private static final Set<String> THEM = Set.of("them", "whom", "these", "those");
    private static final int REACH = 5;

    private final Mentions mentions;
    private final Sentence sentence;

    OfWounded(Mentions mentions) {
        this.mentions = mentions;
        this.sentence = mentions.sentence();
    }

    /** The figures, those of wounded who died marked as such. */
    List<Casualty> mark(List<Casualty> figures) {
        return figures.stream()
                .map(figure -> isOfWounded(figure, figures) ? figure.with(Casualty.Note.OF_WOUNDED) : figure)
                .toList();
    }

    private boolean isOfWounded(Casualty figure, List<Casualty> all) {
        boolean dead = figure.measure() == Measure.KILLED
                && figure.others().isEmpty()
                && figure.rule().startsWith("suffer");
        if (!dead) {
            return false;
        }
        int of = ofAt(figure);
        boolean hurtBefore = all.stream().anyMatch(f -> f.measure() == Measure.INJURED && f.from() < figure.from());
        boolean among = of >= 0 && (isHurt(of) || (hurtBefore && THEM.contains(sentence.lower(of + 1))));
        return among || (hurtBefore && isOfWounds(figure));
    }

    /** The "of" of "two of the nine injured", "of whom three"; -1 without. */
    private int ofAt(Casualty figure) {
        if (sentence.lower(figure.from() - 2).equals("of")
                && sentence.lower(figure.from() - 1).equals("whom")) {
            return figure.from() - 2;
        }
        for (int i = figure.from() + 1; i <= figure.from() + 2; i++) {
            if (sentence.lower(i).equals("of")) {
                return i;
            }
        }
        return -1;
    }

    private boolean isHurt(int of) {
        for (int i = of + 1; i < Math.min(sentence.size(), of + REACH); i++) {
            Chunk chunk = mentions.chunk(mentions.chunkAt(i));
            if (chunk != null && chunk.is(Chunk.Kind.VERB_PHRASE) && i > of + 3) {
                return false;
            }
            if (HURT.contains(sentence.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** "Died of his wounds". */
    private boolean isOfWounds(Casualty figure) {
        for (int i = figure.anchor(); i < Math.min(sentence.size(), figure.anchor() + REACH); i++) {
            if (WOUNDS.contains(sentence.lower(i))) {
                return true;
            }
        }
        return false;
    }
}
