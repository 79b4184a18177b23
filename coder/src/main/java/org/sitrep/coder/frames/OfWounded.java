package org.sitrep.coder.frames;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.mentions.Chunk;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.mentions.NumberMention;
import org.sitrep.coder.text.GrammarWords;
import org.sitrep.coder.text.Sentence;
import org.sitrep.contracts.codes.Measure;

/**
 * Wounded who died (manual: they move to the dead): "two of the nine injured succumbed", "27 were hurt, of whom three have
 * died since", "one of them died of his wounds".
 */
public final class OfWounded {
    private static final Set<String> HURT = GrammarWords.named("of-wounded.hurt");
    private static final Set<String> WOUNDS = Set.of("wounds", "injuries", "burns");
    private static final Set<String> THEM = Set.of("them", "whom", "these", "those");
    private static final Set<String> GROUP = Set.of("the", "these", "those");
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
                .map(figure -> isOfWounded(figure, figures)
                        ? figure.with(Casualty.Note.OF_WOUNDED)
                        : isOfGroup(figure) ? figure.with(Casualty.Note.OF_GROUP) : figure)
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

    /** "One of the nine died". */
    private boolean isOfGroup(Casualty figure) {
        boolean dead = figure.measure() == Measure.KILLED && figure.others().isEmpty();
        return dead && !figure.part() && figure.rule().startsWith("suffer") && groupSize(mentions, figure) != null;
    }

    /** How many they were of whom the figure counts some: nine of "one of the nine"; null where it does not say. */
    public static @Nullable Integer groupSize(Mentions mentions, Casualty figure) {
        Sentence sentence = mentions.sentence();
        for (int i = figure.from() + 1; i <= figure.from() + 2; i++) {
            int at = i + 2;
            if (sentence.lower(i).equals("of") && GROUP.contains(sentence.lower(i + 1))) {
                return mentions.numbers().stream()
                        .filter(number -> number.from() == at)
                        .map(NumberMention::low)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
            }
        }
        return null;
    }

    private boolean isHurt(int of) {
        for (int i = of + 1; i < Math.min(sentence.size(), of + REACH); i++) {
            if (HURT.contains(sentence.lower(i))) {
                return true;
            }
            Chunk chunk = mentions.chunk(mentions.chunkAt(i));
            if (chunk != null && chunk.is(Chunk.Kind.VERB_PHRASE) && i > of + 3) {
                return false;
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
