package org.sitrep.events.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sitrep.events.matching.Web.Seen;
import org.sitrep.events.reports.Report;

/**
 * Reports that ties are followed from. Of those that compare alike one is looked at for all, but for a report that one of
 * them is a copy of, or shares its article or its dataset with.
 */
final class Frontier {
    private final Web web;
    private final List<Seen> all = new ArrayList<>();
    private final Map<List<Object>, Seen> alike = new HashMap<>();
    /** Pins, texts and datasets. */
    private final Set<Object> shared = new HashSet<>();

    Frontier(Collection<Report> reports, Web web) {
        this.web = web;
        for (Report report : reports) {
            Seen each = web.seen(report);
            all.add(each);
            alike.putIfAbsent(List.of(each.content(), report.founding()), each);
            shared.add(each.text);
            if (each.pin != null) {
                shared.add(each.pin);
            }
            if (each.dataset != null) {
                shared.add(each.dataset);
            }
        }
    }

    /** Whether one of them is tied to a report; pins tie across borders. */
    boolean ties(Report report) {
        Seen to = web.seen(report);
        boolean own = shared.contains(to.text)
                || (to.pin != null && shared.contains(to.pin))
                || (to.dataset != null && shared.contains(to.dataset));
        return (own ? all : alike.values()).stream().anyMatch(from -> web.ties(from, to));
    }
}
