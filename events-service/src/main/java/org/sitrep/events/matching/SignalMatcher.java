package org.sitrep.events.matching;

import org.sitrep.events.reports.Report;

/** Matches by points for and against, as {@link Comparisons} adds them up. */
public final class SignalMatcher implements ReportMatcher {
    /** Same day (3) and same sub-type (2) and something that ties place or parties (at least 1). */
    static final double ENOUGH = 6;

    @Override
    public String name() {
        return "signals/2";
    }

    @Override
    public double enough() {
        return ENOUGH;
    }

    @Override
    public Comparison compare(Report one, Report other) {
        Comparisons comparisons = many();
        return comparisons.between(comparisons.looked(one), comparisons.looked(other));
    }

    @Override
    public Comparisons many() {
        return new Comparisons();
    }
}
