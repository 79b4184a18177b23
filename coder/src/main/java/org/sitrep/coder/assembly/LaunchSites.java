package org.sitrep.coder.assembly;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.frames.Frame;
import org.sitrep.coder.frames.Located;
import org.sitrep.coder.frames.Told;
import org.sitrep.coder.knowledge.Trigger.Act;
import org.sitrep.coder.mentions.Chunk;
import org.sitrep.coder.mentions.Chunk.Kind;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.mentions.PlaceMention;
import org.sitrep.contracts.codes.PlaceRole;

/** "They had been launched from Birao", "the rockets came from Syria": where what was told before was sent from. */
final class LaunchSites {
    private static final Set<String> SENT = Set.of("launched", "fired", "came", "come", "flew", "flown", "originated");
    private static final Set<String> PRONOUNS = Set.of("they", "it", "these", "all", "both");
    private static final Set<Act> THROWN = Set.of(Act.LAUNCH, Act.SHELLING, Act.STRIKE, Act.INTERCEPTION);

    /** Sentences after the launch in which its place is still told. */
    private static final int REACH = 2;

    private LaunchSites() {}

    static void giveTo(List<Draft> drafts, List<Told> article) {
        for (Told told : article) {
            Mentions sentence = told.mentions();
            for (int k = 0; k + 2 < sentence.chunks().size(); k++) {
                PlaceMention place = placeOfLaunch(sentence, k);
                Draft sent = place == null
                        ? null
                        : lastSent(drafts, sentence.sentence().index());
                if (sent != null && place != null) {
                    add(sent, place, sentence);
                }
            }
        }
    }

    private static void add(Draft draft, PlaceMention place, Mentions sentence) {
        boolean known = draft.places.stream()
                .anyMatch(in -> in.value().role() == PlaceRole.LAUNCHED_FROM
                        || in.value().place().equals(place));
        if (!known) {
            draft.places.add(
                    new Draft.In<>(new Located(place, PlaceRole.LAUNCHED_FROM), sentence, draft.frames.getFirst()));
        }
    }

    /** The place behind "they were launched from"; null where the chunk is no such verb. */
    private static @Nullable PlaceMention placeOfLaunch(Mentions sentence, int k) {
        Chunk verb = sentence.chunks().get(k);
        Chunk subject = sentence.chunk(k - 1);
        Chunk from = sentence.chunk(k + 1);
        boolean sent = verb.is(Kind.VERB_PHRASE)
                && SENT.contains(sentence.sentence().lower(verb.head()))
                && from != null
                && from.is(Kind.PREPOSITION)
                && sentence.sentence().lower(from.head()).equals("from");
        if (!sent || subject == null || from == null || !isSent(sentence, subject)) {
            return null;
        }
        return sentence.places().stream()
                .filter(place -> place.from() >= from.to() && place.from() - from.to() <= 5)
                .filter(place -> !isOwner(sentence, place))
                .findFirst()
                .orElse(null);
    }

    /** "the Iraqi town": the adjective is no place of its own. */
    private static boolean isOwner(Mentions sentence, PlaceMention place) {
        Chunk chunk = sentence.chunk(sentence.chunkAt(place.from()));
        return place.isCountry() && chunk != null && place.to() <= chunk.head();
    }

    private static boolean isSent(Mentions sentence, Chunk subject) {
        return PRONOUNS.contains(sentence.sentence().lower(subject.head()))
                || !sentence.weaponsIn(subject.from(), subject.to()).isEmpty();
    }

    private static @Nullable Draft lastSent(List<Draft> drafts, int sentence) {
        return drafts.stream()
                .filter(draft -> draft.lastSentence <= sentence && sentence - draft.lastSentence <= REACH)
                .filter(draft -> draft.frames.stream().map(Frame::act).anyMatch(THROWN::contains))
                .max(Comparator.comparingInt(draft -> draft.lastSentence))
                .orElse(null);
    }
}
