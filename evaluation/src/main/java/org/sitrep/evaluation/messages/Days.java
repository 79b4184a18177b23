package org.sitrep.evaluation.messages;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * First and last day.
 *
 * @param first null for "on or before the last", which is how keys write what is undated or told by weekday
 */
record Days(@Nullable LocalDate first, LocalDate last) {
    private static final int ON_OR_BEFORE = 7;

    /** The same first and last day in some alternative. */
    static boolean same(List<Days> found, List<Days> labelled) {
        return found.stream()
                .anyMatch(f -> labelled.stream().anyMatch(l -> f.closed().equals(l.closed())));
    }

    /** The found last day lies in the labelled range; "on or before" a day is the week up to it. */
    static boolean lastDayWithin(List<Days> found, List<Days> labelled) {
        return found.stream().anyMatch(f -> labelled.stream().anyMatch(l -> l.holds(f.last)));
    }

    private Days closed() {
        return first == null ? new Days(last, last) : this;
    }

    private boolean holds(LocalDate day) {
        LocalDate from = first == null ? last.minusDays(ON_OR_BEFORE) : first;
        return !day.isBefore(from) && !day.isAfter(last);
    }

    @Override
    public String toString() {
        return (first == null ? "..." : first) + " to " + last;
    }
}
