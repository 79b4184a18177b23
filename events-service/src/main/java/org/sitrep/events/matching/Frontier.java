package org.sitrep.events.matching;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.sitrep.events.reports.Report;
import org.sitrep.events.reports.ReportStore;

/** Reports that ties are followed from: of a whole batch at once, so only those of one country are looked at pair by pair. */
final class Frontier {
    private final Web web;
    private final Map<String, List<Report>> byCountry;
    private final Set<UUID> pins;

    Frontier(Collection<Report> reports, Web web) {
        this.web = web;
        this.byCountry = reports.stream().collect(groupingBy(ReportStore::country));
        this.pins = reports.stream().map(Report::pin).filter(Objects::nonNull).collect(toSet());
    }

    /** Whether one of them is tied to a report; pins tie across borders. */
    boolean ties(Report report) {
        return pins.contains(report.pin())
                || byCountry.getOrDefault(ReportStore.country(report), List.of()).stream()
                        .anyMatch(from -> web.ties(from, report));
    }
}
