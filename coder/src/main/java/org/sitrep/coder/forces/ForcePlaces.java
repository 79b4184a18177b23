package org.sitrep.coder.forces;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.mentions.Chunk;
import org.sitrep.coder.mentions.Chunk.Kind;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.mentions.NumberMention;
import org.sitrep.coder.mentions.PlaceMention;
import org.sitrep.coder.text.GrammarWords;
import org.sitrep.coder.text.Sentence;

/** Where counted personnel are: the place brought by a preposition, not the seat of who speaks or whose they are. */
final class ForcePlaces {
    private static final Set<String> LOCATING = GrammarWords.named("force-reader.locating");
    private static final Set<String> LISTING = GrammarWords.named("claim-coder.listing");
    private static final Set<String> LEAVING = GrammarWords.named("force-reader.leaving");
    private static final int BROUGHT_REACH = 8;
    private static final Set<String> SPEAKERS = GrammarWords.named("force-reader.speakers");

    private ForcePlaces() {}

    static @Nullable PlaceMention place(Mentions mentions, NumberMention number) {
        PlaceMention before = null;
        for (PlaceMention place : mentions.places()) {
            boolean owner = mentions.parties().stream().anyMatch(p -> p.from() <= place.from() && p.to() > place.to());
            boolean brought = !place.isCountry() || isBrought(mentions, place.from());
            if (owner || !brought || isSubject(mentions, place) || isOfSpeaker(mentions, place)) {
                continue;
            }
            if (place.from() >= number.to()) {
                boolean next = mentions.numbers().stream()
                        .anyMatch(n -> n.from() > number.to()
                                && n.to() <= place.from()
                                && n.low() != null
                                && n.low() >= ForceReader.FEWEST);
                return next && before != null ? before : next ? null : place;
            }
            before = place;
        }
        return before;
    }

    /** "in Iraq", "across northern Mali and Niger": a preposition says that the name is a place. */
    static boolean isBrought(Mentions mentions, int from) {
        Sentence sentence = mentions.sentence();
        for (int i = from - 1; i >= Math.max(0, from - BROUGHT_REACH); i--) {
            if (LOCATING.contains(sentence.lower(i))) {
                return true;
            }
            if (sentence.lower(i).equals("from")) {
                return sentence.tokens().stream().anyMatch(t -> LEAVING.contains(t.lower()));
            }
            int token = i;
            boolean listed = LISTING.contains(sentence.lower(i))
                    || mentions.places().stream().anyMatch(p -> p.from() <= token && p.to() > token);
            if (!listed) {
                return false;
            }
        }
        return false;
    }

    /** "the ministry in The Hague said", "told reporters in Washington": where it was said. */
    private static boolean isOfSpeaker(Mentions mentions, PlaceMention place) {
        Sentence sentence = mentions.sentence();
        int i = place.from() - 1;
        if (sentence.lower(i).equals("the")) {
            i--;
        }
        return (sentence.lower(i).equals("in") || sentence.lower(i).equals("at"))
                && SPEAKERS.contains(sentence.lower(i - 1));
    }

    /** "The U.S. has": whose troops they are, not where. */
    private static boolean isSubject(Mentions mentions, PlaceMention place) {
        int index = mentions.chunkAt(place.from());
        Chunk before = mentions.chunk(index - 1);
        boolean brought = before != null && before.is(Kind.PREPOSITION);
        Chunk chunk = mentions.chunk(index);
        boolean listed = before != null && (before.is(Kind.CONJUNCTION) || before.is(Kind.COMMA));
        return !brought && !listed && chunk != null && chunk.head() < place.to();
    }
}
