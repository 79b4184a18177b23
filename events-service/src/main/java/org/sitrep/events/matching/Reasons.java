package org.sitrep.events.matching;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.sitrep.events.matching.Grouping.Reason;
import org.sitrep.events.matching.Grouping.Refusal;
import org.sitrep.events.reports.Placed;
import org.sitrep.events.reports.Report;
import org.sitrep.events.reports.ReportKey;

/** Says why a report is in its event, and what kept it from those that came closest. */
final class Reasons {
    private static final int MOST_REFUSALS = 3;

    private final Web web;
    private final Collection<Placed> seen;
    private final String matcher;

    Reasons(Web web, Collection<Placed> seen, String matcher) {
        this.web = web;
        this.seen = seen;
        this.matcher = matcher;
    }

    private record Compared(Report other, Comparison result) {
        static final Comparator<Compared> LIKELIEST_FIRST = comparing((Compared each) -> each.result.refused())
                .thenComparing(
                        comparingDouble((Compared each) -> each.result.score()).reversed())
                .thenComparing(Compared::other, Report.IN_ORDER);
    }

    Reason of(Report report, Collection<Report> ofEvent) {
        Set<ReportKey> together = new HashSet<>();
        ofEvent.forEach(each -> together.add(each.key()));
        List<Refusal> apart = seen.stream()
                .map(Placed::report)
                .filter(each -> !web.farApart(each, report))
                .filter(each -> !together.contains(each.key()) && !Web.sameArticle(each, report))
                .map(each -> new Compared(each, web.between(report, each)))
                .filter(each -> each.result.score() > 0)
                .sorted(Compared.LIKELIEST_FIRST)
                .limit(MOST_REFUSALS)
                .map(each -> new Refusal(
                        each.other.source().id(),
                        each.other.told().ref(),
                        each.result.score(),
                        each.result.refused(),
                        each.result.why()))
                .toList();
        return ofEvent.stream()
                .filter(each -> !each.key().equals(report.key()))
                .map(each -> new Compared(each, web.between(report, each)))
                .min(Compared.LIKELIEST_FIRST)
                .map(each -> new Reason(
                        matcher,
                        each.result.score(),
                        each.other.source().id(),
                        pinned(report, each.other) ? List.of("a curator's word") : each.result.why(),
                        apart))
                .orElseGet(() -> new Reason(matcher, null, null, List.of(), apart));
    }

    private static boolean pinned(Report one, Report other) {
        return one.pin() != null && Objects.equals(one.pin(), other.pin());
    }
}
