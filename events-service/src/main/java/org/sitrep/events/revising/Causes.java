package org.sitrep.events.revising;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.sitrep.events.records.Cause;
import org.sitrep.events.reports.Placed;
import org.sitrep.events.reports.Report;

/**
 * What revisions of one transaction are made by: an event by the article whose report came to it or left it.
 *
 * @param otherwise of what no single article caused
 */
public record Causes(Cause otherwise, Map<UUID, Cause> byArticle, Map<UUID, Cause> byEvent) {

    /** One cause of everything. */
    public static Causes only(Cause cause) {
        return new Causes(cause, Map.of(), Map.of());
    }

    /** The causes of several articles, and of the events that reports of theirs left. */
    public static Causes of(Cause otherwise, Map<UUID, Cause> byArticle, Collection<Placed> gone) {
        Map<UUID, Cause> byEvent = new HashMap<>();
        for (Placed each : gone) {
            Cause cause = byArticle.get(each.report().source().id());
            if (each.eventId() != null && cause != null) {
                byEvent.putIfAbsent(each.eventId(), cause);
            }
        }
        return new Causes(otherwise, byArticle, byEvent);
    }

    Cause of(UUID event) {
        return byEvent.getOrDefault(event, otherwise);
    }

    Cause of(UUID event, List<Report> reports) {
        return reports.stream()
                .map(each -> byArticle.get(each.source().id()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> of(event));
    }
}
