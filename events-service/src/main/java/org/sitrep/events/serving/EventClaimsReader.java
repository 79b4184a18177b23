package org.sitrep.events.serving;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.FigureMethod;
import org.sitrep.contracts.records.CasualtyClaimRecord;
import org.sitrep.contracts.records.EventRecord;
import org.sitrep.events.figures.FigureRule;
import org.sitrep.events.figures.FigureRules;
import org.sitrep.events.records.EventRecords;
import org.sitrep.events.records.RecordTable;
import org.sitrep.events.storing.Database;
import org.sitrep.events.storing.Documents;

/** The claims beside their events, as they stood at an instant, each with the sentence it was read from. */
@ApplicationScoped
class EventClaimsReader {
    private final Database database;
    private final Viewer viewer;

    EventClaimsReader(Database database, Viewer viewer) {
        this.database = database;
        this.viewer = viewer;
    }

    List<EventRecord> withClaims(List<EventRecord> events, Instant asOf) {
        return shown(events, asOf, FigureMethod.UCDP_BEST, true);
    }

    /**
     * Events with their figures by a rule.
     *
     * @param withClaims whether the claims stand beside, each with what it made of the figures
     */
    List<EventRecord> shown(List<EventRecord> events, Instant asOf, FigureMethod method, boolean withClaims) {
        FigureRule rule = FigureRules.of(method).orElseThrow();
        Map<UUID, List<CasualtyClaimRecord>> claims =
                find(events.stream().map(EventRecord::id).toList(), asOf);
        Quoting quoting = quoting(withClaims ? claims.values() : List.of());
        return events.stream()
                .map(event -> {
                    List<CasualtyClaimRecord> own = claims.getOrDefault(event.id(), List.of());
                    FiguresBy figures = FiguresBy.of(rule, own);
                    EventRecord counted = method == FigureMethod.UCDP_BEST
                            ? event // was concluded by this rule
                            : EventRecords.withFigures(event, figures::of, figures.dead(event), rule);
                    return withClaims ? beside(counted, own, figures.makers(), quoting) : counted;
                })
                .toList();
    }

    private static EventRecord beside(
            EventRecord event, List<CasualtyClaimRecord> claims, Map<UUID, List<String>> makers, Quoting quoting) {
        return EventRecords.withClaims(
                event,
                claims.stream()
                        .map(quoting::quote)
                        .map(claim -> EventRecords.claim(claim, makers.getOrDefault(claim.id(), List.of())))
                        .toList());
    }

    private Quoting quoting(Collection<List<CasualtyClaimRecord>> claims) {
        return new Quoting(viewer.sentencesOf(claims.stream()
                .flatMap(List::stream)
                .map(claim -> claim.source().articleId())
                .distinct()
                .toList()));
    }

    private Map<UUID, List<CasualtyClaimRecord>> find(Collection<UUID> events, Instant asOf) {
        List<@Nullable Object> parameters = new ArrayList<>(AsOf.parameters(asOf));
        parameters.add(events);
        Map<UUID, List<CasualtyClaimRecord>> byEvent = new HashMap<>();
        database.query(
                "SELECT event_id, record FROM " + AsOf.relation(RecordTable.CASUALTY_CLAIMS)
                        + " WHERE event_id = ANY (?) AND record_status <> 'retracted' ORDER BY id",
                row -> byEvent.computeIfAbsent(Documents.id(row, "event_id"), any -> new ArrayList<>())
                        .add(Documents.read(row, "record", CasualtyClaimRecord.class)),
                parameters.toArray());
        return byEvent;
    }
}
