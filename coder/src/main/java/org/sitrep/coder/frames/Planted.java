package org.sitrep.coder.frames;

import java.util.List;
import java.util.Set;
import org.sitrep.coder.mentions.Chunk;
import org.sitrep.coder.mentions.Chunk.Kind;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.text.GrammarWords;

/** "A land mine planted by the rebels went off": who laid what exploded stands between it and its verb. */
final class Planted {
    private static final Set<String> LAYING = GrammarWords.named("planted.laying");
    private static final String BY = "by";

    private Planted() {}

    static List<Chunk> by(Clause clause, Mentions mentions, List<Chunk> charges) {
        for (Chunk charge : charges) {
            int verb = mentions.chunkAt(charge.from()) + 1;
            boolean laid = clause.is(verb, Kind.VERB_PHRASE)
                    && LAYING.contains(mentions.sentence()
                            .lower(mentions.chunks().get(verb).head()));
            if (laid
                    && clause.is(verb + 1, Kind.PREPOSITION)
                    && clause.word(verb + 1).equals(BY)) {
                return clause.is(verb + 2, Kind.NOUN_PHRASE)
                        ? List.of(mentions.chunks().get(verb + 2))
                        : List.of();
            }
        }
        return List.of();
    }
}
