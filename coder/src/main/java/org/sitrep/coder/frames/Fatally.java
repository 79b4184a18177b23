package org.sitrep.coder.frames;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.mentions.NumberMention;
import org.sitrep.coder.text.GrammarWords;
import org.sitrep.coder.text.Sentence;
import org.sitrep.contracts.codes.Measure;

/** Wounded of whom it is said in a word that they died: "four people were hurt, one fatally", "three hit, two of them mortally". */
final class Fatally {
    private static final Set<String> FATALLY = GrammarWords.named("of-wounded.fatally");
    private static final Set<String> HURT = GrammarWords.named("of-wounded.hurt");
    private static final Set<String> BETWEEN = Set.of("of", "them", "whom", "these", "was", "were");
    private static final int REACH = 4;

    private Fatally() {}

    static List<Casualty> read(Mentions mentions, List<Casualty> figures) {
        List<Casualty> found = new ArrayList<>();
        Sentence sentence = mentions.sentence();
        for (NumberMention number : mentions.numbers()) {
            int at = number.to();
            while (at < number.to() + REACH && BETWEEN.contains(sentence.lower(at))) {
                at++;
            }
            boolean hurt = figures.stream().anyMatch(f -> f.measure() == Measure.INJURED && f.from() < number.from());
            boolean known = figures.stream().anyMatch(f -> f.from() == number.from());
            boolean ends = !HURT.contains(sentence.lower(at + 1)); // "four fatally injured"
            if (hurt && !known && ends && FATALLY.contains(sentence.lower(at))) {
                found.add(new Casualty(
                        Measure.KILLED,
                        number.count(),
                        null,
                        at,
                        number.from(),
                        at + 1,
                        Set.of(Casualty.Note.OF_WOUNDED),
                        "fatally",
                        List.of()));
            }
        }
        return found;
    }
}
