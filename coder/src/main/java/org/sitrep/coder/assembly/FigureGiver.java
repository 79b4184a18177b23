package org.sitrep.coder.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.frames.Casualty;
import org.sitrep.coder.frames.Frame;
import org.sitrep.coder.frames.Told;
import org.sitrep.contracts.codes.Measure;

/** Gives each figure to the event that it counts, or tells that it counts more than one. */
final class FigureGiver {
    /** A figure over several events or a period. */
    record Cumulative(Casualty casualty, Told told) {}

    private final CumulativeCues cues;
    private final List<Cumulative> cumulative = new ArrayList<>();

    FigureGiver(CumulativeCues cues) {
        this.cues = cues;
    }

    List<Cumulative> give(List<Told> article, List<Draft> drafts) {
        @Nullable Draft last = null;
        for (Told told : article) {
            for (Casualty casualty : told.casualties()) {
                Draft draft = nearest(casualty, told, drafts);
                if (cues.isCumulative(casualty, told, draft != null)) {
                    cumulative.add(new Cumulative(casualty, told));
                } else if (isOfEvents(casualty.measure())) {
                    Draft owner = draft != null ? draft : continues(casualty, told, last) ? last : null;
                    if (owner != null) {
                        owner.figures.add(new Draft.Figure(casualty, told.mentions(), told.claimant()));
                    }
                }
            }
            for (Draft draft : drafts) {
                if (draft.frames.stream()
                        .anyMatch(
                                f -> f.mentions().sentence() == told.mentions().sentence())) {
                    last = draft;
                }
            }
        }
        return cumulative;
    }

    private static boolean isOfEvents(Measure measure) {
        return Set.of(Measure.KILLED, Measure.INJURED, Measure.ABDUCTED).contains(measure);
    }

    /** A figure in a sentence without an event of its own belongs to the one told just before. */
    private static boolean continues(Casualty casualty, Told told, @Nullable Draft last) {
        return last != null && told.mentions().sentence().index() - last.lastSentence <= 3 && !casualty.part();
    }

    private static @Nullable Draft nearest(Casualty casualty, Told told, List<Draft> drafts) {
        Draft best = null;
        int bestDistance = Integer.MAX_VALUE;
        for (Draft draft : drafts) {
            for (Frame frame : draft.frames) {
                if (frame.mentions().sentence() == told.mentions().sentence()) {
                    int distance = Math.abs(frame.trigger().from() - casualty.anchor());
                    if (distance < bestDistance) {
                        bestDistance = distance;
                        best = draft;
                    }
                }
            }
        }
        return best;
    }
}
