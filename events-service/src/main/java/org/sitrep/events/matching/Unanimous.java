package org.sitrep.events.matching;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sitrep.events.matching.Web.Seen;

/**
 * Whether no two of some reports can be kept from being one event: those that are tied to each other then are one, in whatever
 * order they are joined. So it is with nearly all events of very many reports, and told without looking at each two.
 */
final class Unanimous {
    private Unanimous() {}

    static boolean are(List<Seen> reports, Web web) {
        Set<Object> alone = new HashSet<>();
        Map<UUID, String> refs = new HashMap<>();
        for (Seen each : reports) {
            String ref = each.report.told().ref();
            if (each.pin != null
                    || !alone.add(each.article)
                    || (each.dataset != null && !alone.add(each.dataset))
                    || !ref.equals(refs.computeIfAbsent(each.text, _ -> ref))) {
                return false;
            }
        }
        return !web.anyRefused(reports);
    }
}
