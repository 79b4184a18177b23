package org.sitrep.coder.frames;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.mentions.Chunk;
import org.sitrep.coder.mentions.Chunk.Kind;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.mentions.PlaceMention;
import org.sitrep.coder.text.GrammarWords;

/** "Diplomats in Nairobi said", "told reporters in Geneva": where someone speaks is not where it happened. */
public final class SpeakerPlaces {
    private static final Set<String> SPEECH = GrammarWords.named("attribution.speech");

    /** "Police in Mombasa said": they speak of their own town. */
    private static final Set<String> LOCAL = GrammarWords.named("speaker-places.local");

    /** "The mission in Bangui counts 700 soldiers": it has them. */
    private static final Set<String> COUNTING = Set.of("count", "counts", "counted");

    private SpeakerPlaces() {}

    public static boolean isSpeakers(PlaceMention place, Mentions mentions) {
        int index = mentions.chunkAt(place.from());
        Chunk preposition = mentions.chunk(index - 1);
        if (preposition == null || !preposition.is(Kind.PREPOSITION)) {
            return false;
        }
        Chunk who = mentions.chunk(index - 2);
        boolean speaker = who != null
                && who.is(Kind.NOUN_PHRASE)
                && !LOCAL.contains(mentions.sentence().lower(who.head()));
        return (speaker && isSpeech(mentions, index + 1)) || (speaker && isSpeech(mentions, index - 3));
    }

    private static boolean isSpeech(Mentions mentions, int index) {
        @Nullable Chunk chunk = mentions.chunk(index);
        if (chunk == null) {
            return false;
        }
        String word = mentions.sentence().lower(chunk.head());
        boolean according =
                word.equals("to") && mentions.sentence().lower(chunk.head() - 1).equals("according");
        return according || (chunk.is(Kind.VERB_PHRASE) && SPEECH.contains(word) && !COUNTING.contains(word));
    }
}
