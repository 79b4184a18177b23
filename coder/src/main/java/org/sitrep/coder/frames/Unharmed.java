package org.sitrep.coder.frames;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.mentions.Party;
import org.sitrep.coder.text.GrammarWords;
import org.sitrep.coder.text.Sentence;
import org.sitrep.contracts.codes.Measure;
import org.sitrep.contracts.codes.Qualifier;
import org.sitrep.contracts.coding.Count;

/** Nobody harmed, told of those who were spared: "the candidate escaped unhurt", "all 20 passengers were unharmed". */
final class Unharmed {
    private static final Set<String> WORDS = GrammarWords.named("unharmed.words");
    private static final Set<String> SPARED = GrammarWords.named("unharmed.spared");
    private static final int LONGEST = 4;

    private Unharmed() {}

    /** The figure, zero of those who were spared; null where the sentence tells of none. */
    static @Nullable Casualty read(Mentions mentions) {
        Sentence sentence = mentions.sentence();
        for (int i = 0; i < sentence.size(); i++) {
            int to = end(sentence, i);
            if (to > 0) {
                int at = i;
                Party spared = mentions.parties().stream()
                        .filter(party -> party.to() <= at)
                        .reduce((first, last) -> last)
                        .orElse(null);
                return new Casualty(
                        Measure.CASUALTIES,
                        new Count(0, 0, Qualifier.EXACT),
                        spared,
                        i,
                        i,
                        to,
                        Set.of(),
                        Casualty.UNHARMED,
                        List.of());
            }
        }
        return null;
    }

    private static int end(Sentence sentence, int i) {
        if (WORDS.contains(sentence.lower(i))) {
            return i + 1;
        }
        StringBuilder words = new StringBuilder(sentence.lower(i));
        for (int k = i + 1; k < Math.min(sentence.size(), i + LONGEST); k++) {
            words.append(' ').append(sentence.lower(k));
            if (SPARED.contains(words.toString())) {
                return k + 1;
            }
        }
        return -1;
    }
}
