package org.sitrep.events.taking;

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
import org.sitrep.events.matching.Comparison;
import org.sitrep.events.matching.ReportMatcher;
import org.sitrep.events.reports.Placed;
import org.sitrep.events.reports.Report;
import org.sitrep.events.reports.ReportKey;

/**
 * Which reports of a new coding stand for which of the one before: those of one event first, the likeliest before the less
 * likely, then those of one name. An heir carries on the event and a curator's pin.
 */
final class Heirs {
    private Heirs() {}

    private record Descent(Report heir, Placed before, Comparison result) {
        boolean sameName() {
            return heir.told().ref().equals(before.report().told().ref());
        }

        static final Comparator<Descent> SUREST_FIRST = comparing((Descent each) -> !each.result.sameEvent())
                .thenComparing(
                        comparingDouble((Descent each) -> each.result.score()).reversed())
                .thenComparing(each -> !each.sameName())
                .thenComparing(Descent::heir, Report.IN_ORDER)
                .thenComparing(each -> each.before.report(), Report.IN_ORDER);
    }

    static Map<ReportKey, Placed> of(List<Report> arriving, Collection<Placed> leaving, ReportMatcher matcher) {
        List<Descent> possible = new ArrayList<>();
        for (Report heir : arriving) {
            leaving.forEach(before -> possible.add(new Descent(heir, before, matcher.compare(heir, before.report()))));
        }
        possible.sort(Descent.SUREST_FIRST);
        Map<ReportKey, Placed> heirs = new LinkedHashMap<>();
        Set<ReportKey> passedOn = new HashSet<>();
        for (Descent each : possible) {
            boolean related = each.result.sameEvent() || each.sameName();
            if (related && !heirs.containsKey(each.heir.key()) && passedOn.add(each.before.key())) {
                heirs.put(each.heir.key(), each.before);
            }
        }
        return heirs;
    }
}
