package org.sitrep.coder.assembly;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.dates.DateMention;
import org.sitrep.coder.frames.Frame;
import org.sitrep.coder.frames.Located;
import org.sitrep.coder.frames.Told;
import org.sitrep.coder.mentions.Chunk;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.mentions.PlaceMention;
import org.sitrep.contracts.codes.DatePrecision;
import org.sitrep.contracts.codes.PlaceRole;

/** The place and the day that an event takes up from right before it: "Remember Suruc: a bomber killed 33 there". */
final class NamedJustBefore {
    private static final Set<String> TOWNS =
            Set.of("base", "camp", "city", "district", "hamlet", "port", "settlement", "suburb", "town", "village");

    /** "There were", "there is": no place. */
    private static final Set<String> EXISTING =
            Set.of("are", "had", "has", "have", "is", "was", "were", "will", "would", "'s");

    /** Tokens of a sentence that only names a day: "And do not forget Saturday." */
    private static final int DAY_ALONE = 7;

    private NamedJustBefore() {}

    static void giveTo(List<Draft> drafts, List<Told> article) {
        Map<Integer, Told> bySentence = new HashMap<>();
        article.forEach(
                told -> bySentence.putIfAbsent(told.mentions().sentence().index(), told));
        for (Draft draft : drafts) {
            Frame frame = draft.frames.getFirst();
            @Nullable Told before = bySentence.get(draft.firstSentence() - 1);
            givePlace(draft, frame, before);
            if (before != null && draft.dates.isEmpty()) {
                giveDay(draft, frame, before);
            }
        }
    }

    private static void givePlace(Draft draft, Frame frame, @Nullable Told before) {
        Mentions here = frame.mentions();
        int reference = reference(here, frame.trigger().from());
        if (reference < 0) {
            return;
        }
        PlaceMention place =
                lastNarrow(here, Math.min(reference, frame.trigger().from()));
        boolean announced = place != null
                && IntStream.range(place.to(), frame.trigger().from())
                        .anyMatch(i -> here.sentence().lower(i).equals(":"));
        if (place != null && (announced || !draft.hasPlace())) {
            add(draft, place, here, frame);
        } else if (place == null && before != null && !draft.hasPlace()) {
            PlaceMention named =
                    lastNarrow(before.mentions(), before.mentions().sentence().size());
            if (named != null) {
                add(draft, named, before.mentions(), frame);
            }
        }
    }

    /** Where "there" or "that town" stands after the event's word or its object; -1 without. */
    private static int reference(Mentions here, int trigger) {
        for (int i = 0; i < here.sentence().size(); i++) {
            String word = here.sentence().lower(i);
            String next = here.sentence().lower(i + 1);
            boolean there = word.equals("there") && i > trigger && !EXISTING.contains(next);
            if (there || (word.equals("that") && TOWNS.contains(next))) {
                return i;
            }
        }
        return -1;
    }

    private static @Nullable PlaceMention lastNarrow(Mentions sentence, int to) {
        return sentence.places().stream()
                .filter(place -> place.to() <= to && !place.isCountry() && !place.doubtful())
                .filter(place -> !sentence.sentence().lower(place.from() - 1).equals("from"))
                .reduce((first, second) -> second)
                .orElse(null);
    }

    private static void add(Draft draft, PlaceMention place, Mentions sentence, Frame frame) {
        draft.places.addFirst(new Draft.In<>(new Located(place, PlaceRole.OCCURRED_AT), sentence, frame));
    }

    private static void giveDay(Draft draft, Frame frame, Told before) {
        Mentions sentence = before.mentions();
        List<DateMention> days = sentence.dates();
        boolean alone = days.size() == 1
                && before.frames().isEmpty()
                && !sentence.sentence().isTitle()
                && sentence.sentence().size() <= DAY_ALONE
                && days.getFirst().to() >= sentence.sentence().size() - 1
                && sentence.chunks().stream().anyMatch(chunk -> chunk.is(Chunk.Kind.VERB_PHRASE));
        if (isAnnouncement(before)) {
            before.openDays().stream()
                    .filter(day -> day.precision() == DatePrecision.DAY)
                    .findFirst()
                    .ifPresent(day -> draft.dates.add(new Draft.In<>(day, sentence, frame)));
            return;
        }
        List<DateMention> open = before.openDays();
        boolean there = frame.mentions().sentence().lower(0).equals("there")
                && open.size() == 1
                && open.getFirst().precision() == DatePrecision.DAY;
        if (there) { // "in the shadow of what happened on Sunday in Mayadin. There rockets came down"
            draft.dates.add(new Draft.In<>(open.getFirst(), sentence, frame));
            sentence.places().stream()
                    .filter(place -> place.from() >= open.getFirst().to() && !place.isCountry() && !place.doubtful())
                    .findFirst()
                    .filter(place -> !draft.hasPlace())
                    .ifPresent(place -> add(draft, place, sentence, frame));
            return;
        }
        if (alone && days.getFirst().isResolved() && days.getFirst().precision() == DatePrecision.DAY) {
            draft.dates.add(new Draft.In<>(days.getFirst(), sentence, frame));
        }
    }

    /** "After two attacks failed on Monday": what the next sentence tells one by one. */
    private static boolean isAnnouncement(Told before) {
        return before.frames().isEmpty()
                && before.mere().stream()
                        .anyMatch(frame -> frame.modality().happened()
                                && frame.incidents() != null
                                && frame.incidents().low() != null
                                && frame.incidents().low() > 1);
    }
}
