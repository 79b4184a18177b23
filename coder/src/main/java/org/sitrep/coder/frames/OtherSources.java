package org.sitrep.coder.frames;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.mentions.Chunk;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.mentions.NumberMention;
import org.sitrep.coder.text.GrammarWords;
import org.sitrep.coder.text.Sentence;
import org.sitrep.contracts.codes.Measure;

/**
 * The figure of a second source, told by its number alone: "ministries put the dead at 408; the army speaks of 187",
 * "269 have died, as against 242 last year".
 */
final class OtherSources {
    private static final Set<String> SAYING = GrammarWords.named("other-sources.saying");
    private static final Set<String> AGAINST = GrammarWords.named("other-sources.against");
    private static final Set<String> ENDS = Set.of("", ".", ",", ";", ")", "and", "while", "but", "in", "for", "a");
    private static final int MOST_TIMES = 20;

    private final Mentions mentions;
    private final Sentence sentence;

    OtherSources(Mentions mentions) {
        this.mentions = mentions;
        this.sentence = mentions.sentence();
    }

    /** The bare figures behind these. */
    List<Casualty> read(List<Casualty> figures) {
        List<Casualty> found = new ArrayList<>();
        for (NumberMention number : mentions.numbers()) {
            Casualty before = isToldAlone(number) ? lastBefore(figures, number) : null;
            if (before != null && isComparable(before, number)) {
                found.add(new Casualty(
                        before.measure(),
                        number.count(),
                        before.victims(),
                        number.figure(),
                        number.from(),
                        number.to(),
                        Set.of(),
                        "other-source",
                        List.of()));
            }
        }
        return found;
    }

    private boolean isToldAlone(NumberMention number) {
        Chunk chunk = mentions.chunk(mentions.chunkAt(number.figure()));
        boolean alone = chunk != null && chunk.to() == number.to() && ENDS.contains(sentence.lower(number.to()));
        if (!alone || number.isVague() || NumberGuard.isOther(mentions, number)) {
            return false;
        }
        String one = sentence.lower(number.from() - 1);
        String two = sentence.lower(number.from() - 2) + " " + one;
        return SAYING.contains(two) || AGAINST.contains(one) || AGAINST.contains(two);
    }

    private static @Nullable Casualty lastBefore(List<Casualty> figures, NumberMention number) {
        Casualty last = null;
        for (Casualty figure : figures) {
            if (figure.from() <= number.figure() && figure.to() >= number.to()) {
                return null;
            }
            boolean before = figure.to() <= number.from()
                    && !figure.part()
                    && figure.others().isEmpty();
            last = before && (last == null || figure.from() > last.from()) ? figure : last;
        }
        return last;
    }

    private static boolean isComparable(Casualty figure, NumberMention number) {
        Integer one = figure.count().low();
        Integer other = number.low() == null ? number.high() : number.low();
        return figure.measure() != Measure.ABDUCTED
                && one != null
                && other != null
                && one > 0
                && other > 0
                && one <= (long) other * MOST_TIMES
                && other <= (long) one * MOST_TIMES;
    }
}
