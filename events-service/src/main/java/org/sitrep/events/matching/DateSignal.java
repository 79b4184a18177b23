package org.sitrep.events.matching;

import org.sitrep.contracts.codes.DatePrecision;
import org.sitrep.events.reports.Report;

/**
 * Dates that meet; within the tolerance of their precision they meet nearly. Two days in a row speak against one event: a
 * town that is shelled today was often shelled yesterday, and it takes more than the place to make the two one.
 */
final class DateSignal implements Signal {
    private static final String NAME = "date";

    @Override
    public Finding between(Report one, Report other) {
        Days first = Days.of(one);
        Days second = Days.of(other);
        if (first == null || second == null) {
            return Finding.nothing(NAME);
        }
        long gap = first.gap(second);
        int tolerance = Math.max(
                Days.tolerance(one.told().date().precision()),
                Days.tolerance(other.told().date().precision()));
        if (gap > tolerance) {
            return Finding.refuses(NAME, gap + " days apart");
        }
        if (gap > 0 && toTheDay(one) && toTheDay(other)) {
            return Finding.speaks(NAME, -2, "each dated to its day, one after the other");
        }
        if (gap > 0) {
            return Finding.speaks(NAME, 1.5, gap + " days apart, within tolerance");
        }
        long longest = Math.max(first.length(), second.length());
        if (longest <= 2) {
            return Finding.speaks(NAME, 3, "same day");
        }
        return Days.exact(one) && Days.exact(other)
                ? Finding.speaks(NAME, 1.5, "same week")
                : Finding.speaks(NAME, 0.5, "one day lies in the other's span");
    }

    @Override
    public boolean rulesOut() {
        return true;
    }

    @Override
    public Object looksAt(Report report) {
        return report.told().date();
    }

    private static boolean toTheDay(Report report) {
        return report.told().date().precision() == DatePrecision.DAY;
    }
}
