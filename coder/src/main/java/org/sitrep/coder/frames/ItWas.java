package org.sitrep.coder.frames;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sitrep.coder.mentions.Chunk;
import org.sitrep.coder.mentions.Chunk.Kind;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.mentions.NumberMention;
import org.sitrep.coder.text.Sentence;

/**
 * Bare numbers that stand for what was counted before, of another time or place: "in the same six months of 2018 it was
 * 1,397", "In the Democratic Republic of Congo it was 1,941; in Southern Sudan, 213".
 */
final class ItWas {
    private static final Set<String> POINTING = Set.of("it", "that", "figure", "number", "there");
    private static final Set<String> BEING = Set.of("was", "were", "is", "are");
    private static final Set<String> ENDS = Set.of("", ".", ";", ",", "and", "in", ":");
    private static final int FEWEST = 10;

    private ItWas() {}

    /** The numbers, none where the sentence says "it was N" of nothing in particular. */
    static List<NumberMention> numbers(Mentions mentions) {
        Sentence sentence = mentions.sentence();
        List<NumberMention> found = new ArrayList<>();
        for (NumberMention number : mentions.numbers()) {
            Integer low = number.low();
            boolean bare = low != null
                    && low >= FEWEST
                    && ENDS.contains(sentence.lower(number.to()))
                    && !NumberGuard.isOther(mentions, number);
            int before = number.from() - 1;
            boolean it = BEING.contains(sentence.lower(before)) && POINTING.contains(sentence.lower(before - 1));
            boolean onward = !found.isEmpty()
                    && sentence.lower(before).equals(",")
                    && mentions.places().stream().anyMatch(p -> p.to() == before);
            if (bare && ((it && isOfAnother(mentions, number)) || onward)) {
                found.add(number);
            }
        }
        return found;
    }

    /** Another time or place is told before "it": "in 2008", "in the neighbouring territory". */
    private static boolean isOfAnother(Mentions mentions, NumberMention number) {
        int end = number.from() - 1;
        boolean dated = mentions.dates().stream().anyMatch(d -> d.to() < end);
        Chunk first = mentions.chunk(0);
        boolean opened = first != null && first.is(Kind.PREPOSITION);
        return dated || (opened && mentions.places().stream().anyMatch(p -> p.to() < end));
    }
}
