package org.sitrep.events.matching;

import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.sitrep.events.reports.Report;
import org.sitrep.events.reports.ReportKey;

/**
 * Puts reports together that tell of one event: reports of one pin first, then the likeliest pairs before the less likely.
 * Two groups stay apart where an article tells of both, where a curator told them apart, or where any two of their reports
 * rule each other out. What comes of it depends on what the reports say, never on the order in which they are given.
 */
final class Clusters {
    private final Web web;
    private final Apart apart;
    private final Map<ReportKey, Cluster> clusters = new LinkedHashMap<>();

    private Clusters(Web web, Apart apart) {
        this.web = web;
        this.apart = apart;
    }

    static List<List<Report>> of(Collection<Report> reports, Web web, Apart apart) {
        List<Report> ordered = reports.stream().sorted(Report.IN_ORDER).toList();
        Clusters made = new Clusters(web, apart);
        made.begin(ordered);
        for (Tie tie : made.ties(ordered)) {
            made.join(made.clusterOf(tie.one), made.clusterOf(tie.other));
        }
        return made.clusters.values().stream()
                .distinct()
                .map(each -> List.copyOf(each.reports))
                .toList();
    }

    /** Equal to itself alone. */
    private static final class Cluster {
        final List<Report> reports = new ArrayList<>();
    }

    private record Tie(Report one, Report other, double score) {
        static final Comparator<Tie> LIKELIEST_FIRST =
                comparingDouble(Tie::score).reversed();
    }

    private void begin(List<Report> ordered) {
        Map<UUID, Cluster> pinned = new HashMap<>();
        for (Report each : ordered) {
            Cluster cluster =
                    each.pin() == null ? new Cluster() : pinned.computeIfAbsent(each.pin(), any -> new Cluster());
            cluster.reports.add(each);
            clusters.put(each.key(), cluster);
        }
    }

    /** Of alike ones first those of earlier reports: they are made in that order, and a sort leaves it. */
    private List<Tie> ties(List<Report> ordered) {
        List<Tie> ties = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            for (int j = i + 1; j < ordered.size(); j++) {
                Report one = ordered.get(i);
                Report other = ordered.get(j);
                if (web.ties(one, other)) {
                    ties.add(new Tie(one, other, web.between(one, other).score()));
                }
            }
        }
        ties.sort(Tie.LIKELIEST_FIRST);
        return ties;
    }

    private Cluster clusterOf(Report report) {
        return Objects.requireNonNull(clusters.get(report.key()));
    }

    private void join(Cluster one, Cluster other) {
        if (one != other && fit(one.reports, other.reports)) {
            one.reports.addAll(other.reports);
            other.reports.forEach(each -> clusters.put(each.key(), one));
        }
    }

    private boolean fit(List<Report> one, List<Report> other) {
        return one.stream().allMatch(first -> other.stream().allMatch(second -> fit(first, second)));
    }

    private boolean fit(Report one, Report other) {
        return !apart.holds(one.pin(), other.pin()) && !Web.sameArticle(one, other) && !rulesOut(one, other);
    }

    /** What a curator put together may contradict itself: its reports rule nothing out. */
    private boolean rulesOut(Report one, Report other) {
        return one.pin() == null
                && other.pin() == null
                && web.between(one, other).refused();
    }
}
