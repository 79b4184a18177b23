package org.sitrep.coder.mentions;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sitrep.coder.mentions.Chunk.Kind;
import org.sitrep.coder.text.Sentence;

/** "After a drone killed two", "since rebels seized the town": a preposition before subject and verb opens a clause. */
final class ClauseOpeners {
    private static final Set<String> OPENERS = Set.of("after", "before", "since", "until", "till");

    private ClauseOpeners() {}

    /** The chunks, with the prepositions that open a clause told apart as subordinators. */
    static List<Chunk> marked(Sentence sentence, List<Chunk> chunks) {
        List<Chunk> marked = new ArrayList<>(chunks);
        for (int k = 0; k < chunks.size(); k++) {
            Chunk chunk = chunks.get(k);
            if (chunk.is(Kind.PREPOSITION)
                    && OPENERS.contains(sentence.lower(chunk.head()))
                    && opens(sentence, chunks, k)) {
                marked.set(k, new Chunk(Kind.SUBORDINATOR, chunk.from(), chunk.to(), chunk.head(), chunk.date()));
            }
        }
        return marked;
    }

    private static boolean opens(Sentence sentence, List<Chunk> chunks, int k) {
        int at = k + 1;
        if (!is(chunks, at, Kind.NOUN_PHRASE)) {
            return false;
        }
        while (is(chunks, at + 1, Kind.PREPOSITION)
                && sentence.lower(chunks.get(at + 1).head()).equals("of")
                && is(chunks, at + 2, Kind.NOUN_PHRASE)) {
            at += 2;
        }
        return is(chunks, at + 1, Kind.VERB_PHRASE) && isFinite(sentence, chunks.get(at + 1));
    }

    /** "after talks aimed at peace", "after attacks involving drones" open none. */
    private static boolean isFinite(Sentence sentence, Chunk verb) {
        String head = sentence.lower(verb.head());
        boolean alone = verb.head() == verb.from();
        return !(alone && head.endsWith("ing")) && !sentence.lower(verb.from()).equals("to");
    }

    private static boolean is(List<Chunk> chunks, int k, Kind kind) {
        return k < chunks.size() && chunks.get(k).is(kind);
    }
}
