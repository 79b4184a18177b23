package org.sitrep.coder.assembly;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.dates.DateMention;
import org.sitrep.coder.frames.Frame;
import org.sitrep.coder.frames.Located;
import org.sitrep.coder.frames.Told;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.mentions.PlaceMention;
import org.sitrep.contracts.codes.DatePrecision;
import org.sitrep.contracts.codes.PlaceRole;

/** Gives the event that a report opens with the day and the place that the report then names for it. */
final class ReportSetting {
    /** Sentences after the event within which its day and place are told. */
    private static final int REACH = 7;

    private static final Set<String> AT = Set.of("in", "at", "near", "of", "outside", "inside", "into", "to", "on");
    private static final Set<String> KINDS =
            Set.of("village", "town", "city", "camp", "district", "base", "suburb", "neighborhood", "neighbourhood");

    private ReportSetting() {}

    static void giveTo(List<Draft> drafts, List<Told> article) {
        if (drafts.isEmpty()
                || drafts.getFirst().firstSentence() > 3
                || drafts.getFirst().frames.stream().allMatch(Frame::uncounted)) {
            return;
        }
        Draft main = drafts.getFirst();
        int from = main.firstSentence();
        for (Told told : article) {
            int here = told.mentions().sentence().index();
            if (here < from || here - from > REACH) {
                continue;
            }
            boolean others = drafts.stream().anyMatch(d -> d != main && d.firstSentence() <= here);
            if (!others) {
                giveDay(main, told);
                givePlace(main, told);
            }
        }
    }

    private static void giveDay(Draft main, Told told) {
        DateMention known = main.date();
        if (known != null && known.precision() == DatePrecision.DAY) {
            return;
        }
        for (DateMention day : told.openDays()) {
            if (day.precision() == DatePrecision.DAY && (known == null || isWithin(day, known))) {
                main.dates.addFirst(new Draft.In<>(day, told.mentions(), main.frames.getFirst()));
                return;
            }
        }
    }

    private static boolean isWithin(DateMention day, DateMention span) {
        LocalDate start = span.start();
        LocalDate end = span.end();
        LocalDate at = day.start();
        return start != null && end != null && at != null && !at.isBefore(start) && !at.isAfter(end);
    }

    /** "the village of Yattakou": only where the event has no place narrower than a country or a part of it. */
    private static void givePlace(Draft main, Told told) {
        boolean placed = main.places.stream().anyMatch(in -> isNarrow(in.value().place()));
        PlaceMention place = placed ? null : named(told.mentions());
        if (place != null) {
            main.places.addFirst(
                    new Draft.In<>(new Located(place, PlaceRole.OCCURRED_AT), told.mentions(), main.frames.getFirst()));
        }
    }

    private static boolean isNarrow(PlaceMention place) {
        return !place.isCountry();
    }

    private static @Nullable PlaceMention named(Mentions sentence) {
        for (PlaceMention place : sentence.places()) {
            String before = sentence.sentence().lower(place.from() - 1);
            String kind = sentence.sentence().lower(place.from() - 2);
            String own = sentence.sentence().lower(place.to() - 1);
            String after = sentence.sentence().lower(place.to());
            boolean ofKind = before.equals("of") && KINDS.contains(kind);
            if (isNarrow(place)
                    && !place.doubtful()
                    && AT.contains(before)
                    && (ofKind || KINDS.contains(own) || KINDS.contains(after))) {
                return place;
            }
        }
        return null;
    }
}
