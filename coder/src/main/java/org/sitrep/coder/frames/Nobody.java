package org.sitrep.coder.frames;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.mentions.Chunk;
import org.sitrep.coder.mentions.MeasureMention;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.mentions.Party;
import org.sitrep.coder.text.Sentence;
import org.sitrep.coder.text.Tag;
import org.sitrep.contracts.codes.Measure;
import org.sitrep.contracts.coding.Count;

/** Nobody harmed, where a word says it of nobody. */
final class Nobody {
    private static final Set<String> ZERO = Set.of("no", "zero", "without");

    /** Neither dead nor wounded, where it is said of nobody. */
    private static final Set<String> UNHARMED = Set.of("hurt", "harmed", "hit");

    private static final Set<String> NOBODY = Set.of("nobody", "no-one", "none");

    private Nobody() {}

    /** "no casualties", "no one was hurt", "there were no injuries" (manual, Numbers for vague words). */
    static @Nullable Casualty read(Mentions mentions, MeasureMention measure, Chunk chunk) {
        Sentence sentence = mentions.sentence();
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
        boolean unharmed = UNHARMED.contains(sentence.lower(measure.to() - 1));
        Party group = sentence.lower(at).equals("no") ? StatedTolls.firstPartyIn(mentions, at, from) : null;
        return new Casualty(
                unharmed ? Measure.CASUALTIES : measure.word().measure(),
                Count.exactly(0),
                group,
                from,
                at,
                measure.to(),
                Set.of(),
                "zero",
                List.of());
    }
}
