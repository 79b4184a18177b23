package org.sitrep.coder.assembly;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.dates.DateMention;
import org.sitrep.coder.frames.Frame;
import org.sitrep.coder.frames.Told;
import org.sitrep.contracts.codes.DatePrecision;

/** "On Tuesday a guard was grazed by a bullet where gunmen fired on a truck": a sentence's one day is that of what it tells. */
final class OpenDays {
    /** Sentences after the one that names the day: "They came on Monday. The men called for help. Five were wounded." */
    private static final int REACH = 3;

    private OpenDays() {}

    /** What is told in the past tense right after the day was named, and without another time, was that day. */
    static void carryOn(List<Draft> drafts, List<Told> article) {
        Map<Integer, Told> bySentence = new HashMap<>();
        article.forEach(told -> bySentence.put(told.mentions().sentence().index(), told));
        for (Draft draft : drafts) {
            if (draft.date() == null && !draft.figures.isEmpty() && SameDay.canGoOn(draft)) {
                Told told = lastDated(bySentence, draft.firstSentence());
                if (told != null && isOneDay(told)) {
                    draft.dates.add(
                            new Draft.In<>(told.openDays().getFirst(), told.mentions(), draft.frames.getFirst()));
                }
            }
        }
    }

    private static @Nullable Told lastDated(Map<Integer, Told> article, int sentence) {
        for (int i = sentence - 1; i >= sentence - REACH; i--) {
            Told told = article.get(i);
            if (told == null || told.mentions().sentence().isTitle()) {
                return null;
            }
            if (!told.mentions().dates().isEmpty()) {
                return told;
            }
        }
        return null;
    }

    private static boolean isOneDay(Told told) {
        return told.openDays().size() == 1
                && told.mentions().dates().size() == 1
                && told.openDays().getFirst().precision() == DatePrecision.DAY
                && told.openDays().getFirst().isResolved();
    }

    static void giveTo(List<Draft> drafts, List<Told> article) {
        Map<Integer, DateMention> open = new HashMap<>();
        for (Told told : article) {
            if (isOneDay(told)) {
                open.put(told.mentions().sentence().index(), told.openDays().getFirst());
            }
        }
        for (Draft draft : drafts) {
            if (draft.date() == null && !draft.isSeries()) {
                for (Frame frame : draft.frames) {
                    DateMention day = open.get(frame.mentions().sentence().index());
                    if (day != null) {
                        draft.dates.add(new Draft.In<>(day, frame.mentions(), frame));
                        break;
                    }
                }
            }
        }
    }
}
