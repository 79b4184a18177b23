package org.sitrep.evaluation.reports;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.Measure;
import org.sitrep.contracts.coding.CodedEvent;

/** How many an event killed, injured or abducted. Right where measure and both ends, open or closed, are the same. */
record EventCount(Measure measure, Span span) {
    static List<EventCount> labelled(List<LabelledEvent> events) {
        List<EventCount> counts = new ArrayList<>();
        for (LabelledEvent event : events) {
            add(counts, event.killed(), event.injured(), event.abducted());
        }
        return counts;
    }

    static List<EventCount> found(List<CodedEvent> events) {
        List<EventCount> counts = new ArrayList<>();
        for (CodedEvent event : events) {
            add(counts, Span.of(event.killed()), Span.of(event.injured()), Span.of(event.abducted()));
        }
        return counts;
    }

    private static void add(
            List<EventCount> counts, @Nullable Span killed, @Nullable Span injured, @Nullable Span abducted) {
        add(counts, Measure.KILLED, killed);
        add(counts, Measure.INJURED, injured);
        add(counts, Measure.ABDUCTED, abducted);
    }

    private static void add(List<EventCount> counts, Measure measure, @Nullable Span span) {
        if (span != null) {
            counts.add(new EventCount(measure, span));
        }
    }

    @Override
    public String toString() {
        return measure.label() + " " + span;
    }
}
