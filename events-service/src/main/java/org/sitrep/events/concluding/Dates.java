package org.sitrep.events.concluding;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sitrep.contracts.codes.DatePrecision;
import org.sitrep.events.reports.Report;

/** When an event was: of the most exact dates the one that most reports give. */
final class Dates {
    private Dates() {}

    /** The report that dates the event best. */
    static Report best(List<Report> voters) {
        DatePrecision finest = voters.stream()
                .map(each -> each.told().date().precision())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        List<Report> exact = voters.stream()
                .filter(each -> each.told().date().precision() == finest)
                .toList();
        return Vote.spokesman(exact, each -> Optional.of(each.told().date())).orElseThrow();
    }
}
