package org.sitrep.coder.assembly;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.dates.DateMention;
import org.sitrep.coder.frames.Told;
import org.sitrep.coder.mentions.Chunk;
import org.sitrep.contracts.codes.DatePrecision;

/** Gives events the day and the place that the report names for them in sentences that tell no event of their own. */
final class ReportSetting {
    /** Sentences after the event that a report opens with within which its day and place are told. */
    private static final int REACH = 7;

    /** Sentences after any other event. */
    private static final int NEAR = 2;

    private ReportSetting() {}

    static void giveTo(List<Draft> drafts, List<Told> article, Headings headings) {
        Map<Integer, Draft> ending = new HashMap<>();
        for (Draft draft : drafts) {
            draft.frames.forEach(f -> ending.put(f.mentions().sentence().index(), draft));
        }
        Draft first = drafts.isEmpty() ? null : drafts.getFirst();
        Draft main = first == null || first.firstSentence() > 3 ? null : first;
        @Nullable Draft last = null;
        int since = 0;
        @Nullable Told before = null;
        for (Told told : article) {
            int here = told.mentions().sentence().index();
            Draft telling = ending.get(here);
            since = telling == null ? since + 1 : 0;
            last = telling != null || (last != null && headings.areApart(last.lastSentence, here)) ? telling : last;
            if (telling != null && !telling.isSeries() && before != null && isSceneOf(before, told, ending)) {
                giveDay(telling, before);
            }
            before = told;
            if (last == null || last.isSeries()) {
                continue;
            }
            boolean opening = last == main && here - last.firstSentence() <= REACH;
            if (opening || since <= NEAR) {
                LaterPlace.nameKind(last, told.mentions());
            }
            boolean undated = since > 0 && since <= NEAR && last.date() == null;
            if ((opening || undated) && hasVerb(told)) {
                giveDay(last, told);
            }
            if ((opening || since <= NEAR) && since > 0) {
                LaterPlace.give(last, told.mentions());
            }
        }
    }

    /** "They had gone up to an orchard when shells landed on Tuesday. Two brothers were killed." */
    private static boolean isSceneOf(Told before, Told told, Map<Integer, Draft> ending) {
        return !ending.containsKey(before.mentions().sentence().index())
                && before.mentions().sentence().paragraph()
                        == told.mentions().sentence().paragraph()
                && before.openDays().size() == 1
                && before.mentions().dates().size() == 1
                && told.mentions().dates().isEmpty()
                && hasVerb(before);
    }

    /** A line without a verb is a byline or a stamp: its day is the report's. */
    private static boolean hasVerb(Told told) {
        return told.mentions().chunks().stream().anyMatch(chunk -> chunk.is(Chunk.Kind.VERB_PHRASE));
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
}
