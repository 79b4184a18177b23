package org.sitrep.coder.assembly;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.coder.dates.DateMention;
import org.sitrep.coder.frames.Frame;
import org.sitrep.coder.frames.Told;
import org.sitrep.contracts.codes.DatePrecision;

/** "On Tuesday a guard was grazed by a bullet where gunmen fired on a truck": a sentence's one day is that of what it tells. */
final class OpenDays {
    private OpenDays() {}

    static void giveTo(List<Draft> drafts, List<Told> article) {
        Map<Integer, DateMention> open = new HashMap<>();
        for (Told told : article) {
            List<DateMention> days = told.openDays();
            if (days.size() == 1
                    && told.mentions().dates().size() == 1
                    && days.getFirst().precision() == DatePrecision.DAY) {
                open.put(told.mentions().sentence().index(), days.getFirst());
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
