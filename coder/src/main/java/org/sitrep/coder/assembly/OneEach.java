package org.sitrep.coder.assembly;

import java.util.List;
import java.util.Set;
import org.sitrep.coder.mentions.Chunk;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.mentions.PlaceMention;
import org.sitrep.coder.text.Sentence;

/** "One was in Iraq, the other in Syria", "one in each country": where each of the attacks told before took place. */
final class OneEach {
    private static final Set<String> OTHERS = Set.of("other", "second", "another");
    private static final Set<String> FIRSTS = Set.of("one", "first");

    private OneEach() {}

    /** The places, one an attack; none where the sentence gives none out. */
    static List<PlaceMention> places(Mentions sentence, Mentions before) {
        if (sharesOut(sentence.sentence())) {
            return countries(before);
        }
        return opensWithOne(sentence.sentence()) ? brought(sentence) : List.of();
    }

    /** "One was in Yemen. The other was across the border, in Saudi Arabia." */
    static boolean goesOn(Mentions one, Mentions other) {
        Sentence next = other.sentence();
        boolean second =
                OTHERS.contains(next.lower(0)) || (next.lower(0).equals("the") && OTHERS.contains(next.lower(1)));
        boolean first = FIRSTS.contains(one.sentence().lower(0))
                || (one.sentence().lower(0).equals("the")
                        && FIRSTS.contains(one.sentence().lower(1)));
        return first && second && !brought(one).isEmpty() && !brought(other).isEmpty();
    }

    private static boolean sharesOut(Sentence sentence) {
        for (int i = 0; i + 2 < sentence.size(); i++) {
            if (sentence.lower(i).equals("one")
                    && sentence.lower(i + 1).equals("in")
                    && sentence.lower(i + 2).equals("each")) {
                return true;
            }
        }
        return false;
    }

    private static boolean opensWithOne(Sentence sentence) {
        boolean first = FIRSTS.contains(sentence.lower(0))
                || (sentence.lower(0).equals("the") && FIRSTS.contains(sentence.lower(1)));
        return first && sentence.tokens().stream().skip(2).anyMatch(t -> OTHERS.contains(t.lower()) || t.is("one"));
    }

    private static List<PlaceMention> countries(Mentions sentence) {
        return brought(sentence).stream().filter(PlaceMention::isCountry).toList();
    }

    /** Places behind a preposition or "and": whose troops they are says no place. */
    static List<PlaceMention> brought(Mentions sentence) {
        return sentence.places().stream()
                .filter(place -> {
                    Chunk before = sentence.chunk(sentence.chunkAt(place.from()) - 1);
                    boolean owner =
                            sentence.parties().stream().anyMatch(p -> p.from() <= place.from() && p.to() > place.to());
                    return !owner
                            && before != null
                            && (before.is(Chunk.Kind.PREPOSITION) || before.is(Chunk.Kind.CONJUNCTION));
                })
                .toList();
    }
}
