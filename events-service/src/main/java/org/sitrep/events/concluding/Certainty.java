package org.sitrep.events.concluding;

import java.util.List;
import org.sitrep.events.reports.Report;

/** How probable an event is when several independent texts tell it: wrong only where all of them were misread. */
final class Certainty {
    /** Reports lean on each other more than their texts show: no number of them makes an event certain. */
    private static final double MOST = 0.99;

    private static final double TEN_THOUSAND = 10_000;

    private Certainty() {}

    static double of(List<Report> independent) {
        double wrong = independent.stream()
                .mapToDouble(report -> 1 - report.told().confidence())
                .sorted()
                .reduce(1, (one, other) -> one * other);
        double right = independent.size() == 1 ? 1 - wrong : Math.min(MOST, 1 - wrong);
        return Math.round(right * TEN_THOUSAND) / TEN_THOUSAND;
    }
}
