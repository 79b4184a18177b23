package org.sitrep.coder.assembly;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.frames.Frame;
import org.sitrep.coder.frames.Located;
import org.sitrep.coder.frames.Sufferer;
import org.sitrep.coder.frames.Told;
import org.sitrep.coder.knowledge.Trigger.Act;
import org.sitrep.coder.mentions.Chunk;
import org.sitrep.coder.mentions.Chunk.Kind;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.mentions.Party;
import org.sitrep.coder.mentions.PlaceMention;
import org.sitrep.coder.text.GrammarWords;
import org.sitrep.contracts.codes.PlaceRole;

/** "They were aimed at an army base near Samtah", "all fell near the camp": where what was launched before was sent to. */
final class AimPoints {
    private static final Set<String> SENT = GrammarWords.named("aim-points.verbs");
    private static final Set<String> TOWARD = GrammarWords.named("aim-points.prepositions");
    private static final Set<String> THEY =
            Set.of("they", "it", "these", "all", "both", "rockets", "missiles", "shells");

    private AimPoints() {}

    static void giveTo(List<Draft> drafts, List<Told> article) {
        for (Told told : article) {
            int verb = told.frames().isEmpty() ? verb(told.mentions()) : -1;
            Draft sent = verb < 0 ? null : launchedBefore(drafts, told.mentions());
            if (sent != null) {
                give(sent, told.mentions(), told.mentions().chunks().get(verb).to());
            }
        }
    }

    /** The chunk of the verb that says where they went; -1 where none does. */
    private static int verb(Mentions sentence) {
        for (int k = 1; k + 1 < sentence.chunks().size() && k <= 3; k++) {
            Chunk verb = sentence.chunks().get(k);
            boolean subject = THEY.contains(
                    sentence.sentence().lower(sentence.chunks().get(k - 1).head()));
            if (subject
                    && verb.is(Kind.VERB_PHRASE)
                    && SENT.contains(sentence.sentence().lower(verb.head()))
                    && TOWARD.contains(sentence.sentence().lower(verb.to()))) {
                return k;
            }
        }
        return -1;
    }

    /** What was launched in the sentence before, where that does not tell at what. */
    private static @Nullable Draft launchedBefore(List<Draft> drafts, Mentions sentence) {
        return drafts.stream()
                .filter(draft -> draft.lastSentence == sentence.sentence().index() - 1)
                .filter(draft -> draft.frames.stream().map(Frame::act).anyMatch(act -> act == Act.LAUNCH))
                .filter(draft -> draft.places.stream()
                        .noneMatch(in -> in.value().role() == PlaceRole.OCCURRED_AT
                                && !in.value().place().isCountry()))
                .max(Comparator.comparingInt(draft -> draft.lastSentence))
                .orElse(null);
    }

    private static void give(Draft draft, Mentions sentence, int from) {
        Frame frame = draft.frames.getFirst();
        int to = endOfClause(sentence, from);
        for (PlaceMention place : sentence.placesIn(from, to)) {
            boolean owner = sentence.parties().stream().anyMatch(p -> p.from() <= place.from() && p.to() > place.to());
            if (!owner) {
                draft.places.add(new Draft.In<>(new Located(place, PlaceRole.OCCURRED_AT), sentence, frame));
            }
        }
        for (Party party : sentence.partiesIn(from, to)) {
            if (party.isArmed()
                    && sentence.placesIn(party.from(), party.to()).stream()
                            .noneMatch(p -> p.from() == party.from() && p.to() == party.to())) {
                draft.sufferers.add(
                        new Draft.In<>(new Sufferer(party, party.from(), party.to(), null, null), sentence, frame));
            }
        }
    }

    private static int endOfClause(Mentions sentence, int from) {
        for (int i = from; i < sentence.sentence().size(); i++) {
            Chunk chunk = sentence.chunk(sentence.chunkAt(i));
            if (chunk != null && (chunk.is(Kind.SUBORDINATOR) || chunk.is(Kind.BREAK) || chunk.is(Kind.VERB_PHRASE))) {
                return i;
            }
        }
        return sentence.sentence().size();
    }
}
