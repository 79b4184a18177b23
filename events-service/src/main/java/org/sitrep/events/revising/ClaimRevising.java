package org.sitrep.events.revising;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.sitrep.contracts.records.CasualtyClaimRecord;
import org.sitrep.contracts.records.RecordState;
import org.sitrep.events.claims.ClaimDrafts;
import org.sitrep.events.claims.Pairing;
import org.sitrep.events.records.Cause;
import org.sitrep.events.records.RecordStates;
import org.sitrep.events.records.RecordStore;
import org.sitrep.events.records.Revisions;
import org.sitrep.events.reports.Placed;
import org.sitrep.events.reports.Report;
import org.sitrep.events.reports.ReportStore;
import org.sitrep.events.reports.SourceArticle;
import org.sitrep.manners.identifiers.Ids;

/** What articles claim, as it follows from their codings and from the events that their reports went to. */
@ApplicationScoped
public class ClaimRevising {
    private final RecordStore records;
    private final ReportStore reports;

    ClaimRevising(RecordStore records, ReportStore reports) {
        this.records = records;
        this.reports = reports;
    }

    /** The claims of the article as its new coding makes them; those of an older version of it are taken back. */
    public void claim(
            SourceArticle source,
            List<RecordState> before,
            List<RecordState> drafts,
            Cause cause,
            Revisions revisions) {
        List<RecordState> own = before.stream()
                .filter(claim -> RecordStates.articleId(claim).equals(source.id()))
                .toList();
        pair(own, drafts, cause, revisions);
        before.stream().filter(claim -> !own.contains(claim)).forEach(known -> revisions.retract(known, cause));
    }

    /** Claims of articles whose reports went to other events: they are of those now. */
    void move(Collection<UUID> articles, Cause cause, Revisions revisions) {
        Map<SourceArticle, Map<Report, UUID>> told = new LinkedHashMap<>();
        for (Placed each : reports.ofArticles(articles)) {
            told.computeIfAbsent(each.report().source(), any -> new LinkedHashMap<>())
                    .put(each.report(), Objects.requireNonNull(each.eventId()));
        }
        told.forEach((source, ofSource) -> {
            List<RecordState> before = new ArrayList<>();
            for (RecordState claim : records.standingClaims(List.of(source.id()))) {
                if (claim instanceof CasualtyClaimRecord casualties && casualties.eventId() != null) {
                    before.add(claim);
                }
            }
            pair(before, ClaimDrafts.ofEvents(source, ofSource), cause, revisions);
        });
    }

    private static void pair(List<RecordState> before, List<RecordState> drafts, Cause cause, Revisions revisions) {
        Pairing pairing = Pairing.of(before, drafts);
        pairing.revised()
                .forEach((known, draft) -> revisions.revise(
                        known, RecordStates.superseded(draft, RecordStates.supersededBy(known)), cause));
        pairing.retracted().forEach(known -> revisions.retract(known, cause));
        pairing.created()
                .forEach(draft -> revisions.create(
                        RecordStates.stamped(draft, Ids.next(), draft.revision(), draft.recordedAt()), cause));
    }
}
