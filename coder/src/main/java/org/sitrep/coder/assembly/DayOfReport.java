package org.sitrep.coder.assembly;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.dates.DateMention;
import org.sitrep.coder.frames.Told;
import org.sitrep.contracts.codes.DatePrecision;

/** Dates the event that a report opens with by the first day that the report then names for it. */
final class DayOfReport {
    /** Sentences after the event within which its day is told. */
    private static final int REACH = 8;

    private DayOfReport() {}

    static void giveTo(List<Draft> drafts, List<Told> article) {
        if (drafts.isEmpty()) {
            return;
        }
        Draft main = drafts.getFirst();
        if (main.date() != null || main.firstSentence() > 3) {
            return;
        }
        int from = main.firstSentence();
        for (Told told : article) {
            int here = told.mentions().sentence().index();
            if (here >= from && here - from <= REACH) {
                boolean others =
                        drafts.stream().anyMatch(d -> d != main && d.date() != null && d.firstSentence() <= here);
                DateMention day = others ? null : day(told);
                if (day != null) {
                    main.dates.add(new Draft.In<>(day, told.mentions(), main.frames.getFirst()));
                    return;
                }
            }
        }
    }

    private static @Nullable DateMention day(Told told) {
        return told.openDays().stream()
                .filter(d -> d.precision() == DatePrecision.DAY)
                .findFirst()
                .orElse(null);
    }
}
