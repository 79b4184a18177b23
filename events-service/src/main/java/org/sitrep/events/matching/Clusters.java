package org.sitrep.events.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.sitrep.events.matching.Web.Seen;
import org.sitrep.events.reports.Report;

/**
 * Puts reports together that tell of one event: reports of one pin first, then the likeliest pairs before the less likely.
 * Two groups stay apart where an article tells of both, where a curator told them apart, or where any two of their reports
 * rule each other out. What comes of it depends on what the reports say, never on the order in which they are given.
 */
final class Clusters {
    private final Web web;
    private final BiPredicate<Seen, Seen> ties;
    private final Apart apart;
    private final Map<Seen, Cluster> clusters = new LinkedHashMap<>();

    private Clusters(Web web, BiPredicate<Seen, Seen> ties, Apart apart) {
        this.web = web;
        this.ties = ties;
        this.apart = apart;
    }

    /**
     * Puts reports together.
     *
     * @param ties whether two reports are one event by themselves
     */
    static List<List<Report>> of(Collection<Report> reports, Web web, BiPredicate<Seen, Seen> ties, Apart apart) {
        List<Seen> left =
                reports.stream().sorted(Report.IN_ORDER).map(web::seen).toList();
        List<List<Report>> clusters = new ArrayList<>();
        while (!left.isEmpty()) {
            List<Seen> tied = new ArrayList<>(List.of(left.getFirst()));
            left = left.subList(1, left.size());
            for (int next = 0; next < tied.size() && !left.isEmpty(); next++) {
                List<Seen> untied = new ArrayList<>();
                for (Seen each : left) {
                    (ties.test(tied.get(next), each) ? tied : untied).add(each);
                }
                left = untied;
            }
            clusters.addAll(
                    Unanimous.are(tied, web) ? List.of(reports(tied)) : new Clusters(web, ties, apart).parted(tied));
        }
        return clusters;
    }

    /** Equal to itself alone. */
    private static final class Cluster {
        final List<Seen> reports = new ArrayList<>();
        /** Those that were found not to fit; nothing that comes to either mends that. */
        final Set<Cluster> unfit = new HashSet<>();
    }

    private record Tie(Seen one, Seen other) {}

    private List<List<Report>> parted(List<Seen> tied) {
        List<Seen> ordered = tied.stream()
                .sorted(Comparator.comparing(each -> each.report, Report.IN_ORDER))
                .toList();
        begin(ordered);
        for (List<Tie> alike : likeliestFirst(ordered).values()) {
            alike.forEach(tie -> join(clusterOf(tie.one), clusterOf(tie.other)));
        }
        return clusters.values().stream()
                .distinct()
                .map(each -> reports(each.reports))
                .toList();
    }

    private void begin(List<Seen> ordered) {
        Map<UUID, Cluster> pinned = new HashMap<>();
        for (Seen each : ordered) {
            Cluster cluster = each.pin == null ? new Cluster() : pinned.computeIfAbsent(each.pin, _ -> new Cluster());
            cluster.reports.add(each);
            clusters.put(each, cluster);
        }
    }

    /** Of alike ones first those of earlier reports. */
    private SortedMap<Double, List<Tie>> likeliestFirst(List<Seen> ordered) {
        SortedMap<Double, List<Tie>> byScore = new TreeMap<>(Comparator.reverseOrder());
        for (int i = 0; i < ordered.size(); i++) {
            for (int j = i + 1; j < ordered.size(); j++) {
                Seen one = ordered.get(i);
                Seen other = ordered.get(j);
                if (clusterOf(one) != clusterOf(other) && ties.test(one, other)) {
                    byScore.computeIfAbsent(web.between(one, other).score(), _ -> new ArrayList<>())
                            .add(new Tie(one, other));
                }
            }
        }
        return byScore;
    }

    private Cluster clusterOf(Seen report) {
        return Objects.requireNonNull(clusters.get(report));
    }

    private void join(Cluster one, Cluster other) {
        if (one == other || one.unfit.contains(other)) {
            return;
        }
        if (fit(one.reports, other.reports)) {
            one.reports.addAll(other.reports);
            other.reports.forEach(each -> clusters.put(each, one));
            other.unfit.forEach(each -> keepApart(one, each));
        } else {
            keepApart(one, other);
        }
    }

    private static void keepApart(Cluster one, Cluster other) {
        one.unfit.add(other);
        other.unfit.add(one);
    }

    private boolean fit(List<Seen> one, List<Seen> other) {
        return one.stream().allMatch(first -> other.stream().allMatch(second -> fit(first, second)));
    }

    private boolean fit(Seen one, Seen other) {
        return !apart.holds(one.pin, other.pin) && !one.article.equals(other.article) && !rulesOut(one, other);
    }

    /** What a curator put together may contradict itself: its reports rule nothing out. */
    private boolean rulesOut(Seen one, Seen other) {
        return one.pin == null && other.pin == null && web.refused(one, other);
    }

    private static List<Report> reports(List<Seen> seen) {
        return seen.stream().map(each -> each.report).toList();
    }
}
