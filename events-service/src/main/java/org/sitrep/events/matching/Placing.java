package org.sitrep.events.matching;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.events.reports.Report;

/**
 * Finds each report of an article its event among the known ones. The likeliest pairs are taken first, an event takes at
 * most one report of the article (what an article tells apart stays apart), and a report goes nowhere where any report
 * that stays there rules it out.
 */
public final class Placing {
    private final ReportMatcher matcher;

    public Placing(ReportMatcher matcher) {
        this.matcher = matcher;
    }

    /** The placement of every arriving report, by the name it has in its coding. */
    public Map<String, Placement> place(List<Report> arriving, Collection<KnownEvent> known) {
        List<Candidate> candidates = new ArrayList<>();
        for (Report report : arriving) {
            for (KnownEvent event : known) {
                Candidate candidate = closest(report, event);
                if (candidate != null) {
                    candidates.add(candidate);
                }
            }
        }
        candidates.sort(LIKELIEST_FIRST);
        Map<String, Placement> placed = new LinkedHashMap<>();
        Set<UUID> taken = new HashSet<>();
        for (Candidate each : candidates) {
            String ref = each.report.told().ref();
            if (each.fits && !placed.containsKey(ref) && taken.add(each.event.id())) {
                placed.put(ref, each.joined());
            }
        }
        for (Report report : arriving) {
            placed.computeIfAbsent(report.told().ref(), ref -> founded(ref, candidates));
        }
        return placed;
    }

    private @Nullable Candidate closest(Report report, KnownEvent event) {
        boolean ownAlready = event.staying().stream()
                .anyMatch(other -> other.source().id().equals(report.source().id()));
        List<Compared> compared = Stream.concat(
                        event.staying().stream().map(other -> compare(report, other, true)),
                        event.leaving().stream().map(other -> compare(report, other, false)))
                .toList();
        Compared best = compared.stream()
                .max(comparing((Compared each) -> each.result.sameEvent())
                        .thenComparingDouble(each -> each.result.score()))
                .orElse(null);
        if (best == null) {
            return null;
        }
        boolean ruledOut = compared.stream().anyMatch(each -> each.stays && each.result.refused());
        return new Candidate(report, event, best, best.result.sameEvent() && !ruledOut && !ownAlready);
    }

    private Compared compare(Report report, Report other, boolean stays) {
        return new Compared(other, matcher.compare(report, other), stays);
    }

    private static Placement founded(String ref, List<Candidate> candidates) {
        return new Placement.Founded(candidates.stream()
                .filter(each -> each.report.told().ref().equals(ref))
                .findFirst()
                .map(each -> each.best.result.why())
                .orElse(List.of()));
    }

    private record Compared(Report other, Comparison result, boolean stays) {}

    private record Candidate(Report report, KnownEvent event, Compared best, boolean fits) {
        Placement joined() {
            return new Placement.Joined(event.id(), best.result.score(), best.other.key(), best.result.why());
        }
    }

    private static final Comparator<Candidate> LIKELIEST_FIRST = comparingDouble(
                    (Candidate each) -> each.best.result.score())
            .reversed()
            .thenComparing(each -> each.report.told().ref())
            .thenComparing(each -> each.event.id());
}
