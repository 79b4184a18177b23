package org.sitrep.coder.assembly;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.frames.Frame;
import org.sitrep.coder.frames.Located;
import org.sitrep.coder.frames.SpeakerPlaces;
import org.sitrep.coder.knowledge.PersonNoun;
import org.sitrep.coder.knowledge.PlaceKind;
import org.sitrep.coder.mentions.Chunk;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.mentions.PlaceMention;
import org.sitrep.coder.text.GrammarWords;
import org.sitrep.contracts.codes.PlaceRole;

/** The place that a report names for an event only after it told it. */
final class LaterPlace {
    private static final Set<String> AT = GrammarWords.named("later-place.at");
    private static final Set<String> KINDS = GrammarWords.named("later-place.kinds");
    private static final Set<String> HAVING_PLACE = GrammarWords.named("unknown-places.having-place");

    private static final Set<String> MODIFIERS = GrammarWords.named("unknown-places.modifiers");

    /** Where people are brought, speak or come from is not where it happened. */
    private static final Set<String> AWAY = GrammarWords.named("later-place.away");

    private LaterPlace() {}

    /** "A camp was stormed", then "in the Abu Shouk camp": what was told by its kind is named by it. */
    static void nameKind(Draft draft, Mentions sentence) {
        PlaceMention named = null;
        for (PlaceMention place : sentence.places()) {
            String kind = kindOf(place, sentence);
            if (named == null && kind != null && !place.isCountry() && tellsKind(draft, kind)) {
                named = place;
            }
        }
        if (named != null && draft.places.stream().noneMatch(in -> isNamedByKind(in.value(), in.sentence()))) {
            draft.places.addFirst(located(named, sentence, draft));
        }
    }

    /** "It happened in the village of Yattakou": only where the event has no place narrower than a province. */
    static void give(Draft draft, Mentions sentence) {
        boolean several = draft.places.stream()
                        .filter(in -> in.value().role() == PlaceRole.OCCURRED_AT)
                        .map(in -> in.value().place().name())
                        .distinct()
                        .count()
                > 1;
        if (several || draft.places.stream().anyMatch(in -> isNarrow(in.value().place())) || isAway(sentence)) {
            return;
        }
        for (PlaceMention place : sentence.places()) {
            if (isNarrow(place)
                    && !place.doubtful()
                    && isAt(place, sentence)
                    && !isSeat(place, sentence)
                    && !SpeakerPlaces.isSpeakers(place, sentence)) {
                draft.places.addFirst(located(place, sentence, draft));
                return;
            }
        }
    }

    private static Draft.In<Located> located(PlaceMention place, Mentions sentence, Draft draft) {
        return new Draft.In<>(new Located(place, PlaceRole.OCCURRED_AT), sentence, draft.frames.getFirst());
    }

    private static boolean isAt(PlaceMention place, Mentions sentence) {
        int article = sentence.sentence().lower(place.from() - 1).equals("the") ? 1 : 0;
        String before = sentence.sentence().lower(place.from() - 1 - article);
        String kind = sentence.sentence().lower(place.from() - 2 - article);
        return before.equals("of") ? KINDS.contains(kind) || HAVING_PLACE.contains(kind) : AT.contains(before);
    }

    /** "the authorities in Bamako", "a doctor at Bay": where someone sits who did and suffered nothing. */
    private static boolean isSeat(PlaceMention place, Mentions sentence) {
        Chunk who = sentence.chunk(sentence.chunkAt(place.from()) - 2);
        return who != null
                && who.is(Chunk.Kind.NOUN_PHRASE)
                && sentence.partiesIn(who.from(), who.to()).stream()
                        .anyMatch(party -> party.side() != PersonNoun.Side.ARMED);
    }

    private static boolean isAway(Mentions sentence) {
        return sentence.sentence().tokens().stream().anyMatch(t -> AWAY.contains(t.lower()));
    }

    private static boolean isNarrow(PlaceMention place) {
        if (!place.isKnown()) {
            return true;
        }
        PlaceKind kind = place.candidates().getFirst().kind();
        return kind != PlaceKind.COUNTRY
                && kind != PlaceKind.ADMIN1
                && kind != PlaceKind.REGION
                && kind != PlaceKind.SEA
                && kind != PlaceKind.DESERT;
    }

    private static boolean isNamedByKind(Located located, Mentions sentence) {
        return located.role() == PlaceRole.OCCURRED_AT && kindOf(located.place(), sentence) != null;
    }

    /** "camp" of "Abu Shouk camp", "village" of "the village of Yattakou"; null where no kind stands by. */
    private static @Nullable String kindOf(PlaceMention place, Mentions sentence) {
        String own = sentence.sentence().lower(place.to() - 1);
        int next = place.to();
        while (next < place.to() + 2 && MODIFIERS.contains(sentence.sentence().lower(next))) {
            next++;
        }
        String after = sentence.sentence().lower(next);
        String before = sentence.sentence().lower(place.from() - 2);
        boolean of = sentence.sentence().lower(place.from() - 1).equals("of");
        return KINDS.contains(own) ? own : KINDS.contains(after) ? after : of && KINDS.contains(before) ? before : null;
    }

    /** "a displacement camp", "a village in the north", in a sentence that tells the event. */
    private static boolean tellsKind(Draft draft, String kind) {
        for (Frame frame : draft.frames) {
            for (Chunk chunk : frame.mentions().chunks()) {
                String first = frame.mentions().sentence().lower(chunk.from());
                boolean told = chunk.is(Chunk.Kind.NOUN_PHRASE)
                        && (first.equals("a")
                                || first.equals("an")
                                || frame.mentions().sentence().isTitle())
                        && frame.mentions().sentence().lower(chunk.head()).equals(kind);
                if (told) {
                    return true;
                }
            }
        }
        return false;
    }
}
