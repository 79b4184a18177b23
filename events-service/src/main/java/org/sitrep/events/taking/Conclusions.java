package org.sitrep.events.taking;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.records.EventRecord;
import org.sitrep.contracts.records.RecordState;
import org.sitrep.events.claims.Pairing;
import org.sitrep.events.concluding.EventConclusion;
import org.sitrep.events.matching.Placement;
import org.sitrep.events.records.Cause;
import org.sitrep.events.records.ChangeLog;
import org.sitrep.events.records.RecordStates;
import org.sitrep.events.records.RecordStore;
import org.sitrep.events.records.Revisions;
import org.sitrep.events.reports.Report;
import org.sitrep.events.reports.SourceArticle;
import org.sitrep.manners.identifiers.Ids;

/** Concludes anew what reports that come and go touch, and writes and tells what has changed by it. */
@ApplicationScoped
class Conclusions {
    private final RecordStore records;
    private final ChangeLog log;
    private final EventConclusion conclusion;

    Conclusions(RecordStore records, ChangeLog log, EventConclusion conclusion) {
        this.records = records;
        this.log = log;
        this.conclusion = conclusion;
    }

    /** The reports that came, with the event of each and why it is this one. */
    record Coming(Map<Report, UUID> placed, Map<String, Cause.Match> matches) {
        Cause.Match match(Report report) {
            return Objects.requireNonNull(matches.get(report.told().ref()));
        }
    }

    Coming conclude(SourceArticle source, Meeting meeting, String matcher, Revisions revisions) {
        Map<UUID, List<Report>> members = new LinkedHashMap<>();
        meeting.known().stream()
                .filter(event -> meeting.left().contains(event.id()))
                .forEach(event -> members.put(event.id(), new ArrayList<>(event.staying())));
        Coming coming = new Coming(new LinkedHashMap<>(), new HashMap<>());
        for (Report report : meeting.arriving()) {
            Placement placement = Objects.requireNonNull(
                    meeting.placements().get(report.told().ref()));
            UUID eventId = eventOf(placement);
            members.computeIfAbsent(eventId, id -> staying(meeting, id)).add(report);
            coming.placed.put(report, eventId);
            coming.matches.put(report.told().ref(), match(report, placement, matcher));
        }
        Map<UUID, EventRecord> before = records.events(members.keySet());
        members.forEach((id, reports) -> {
            Cause cause = Cause.article(source.id(), source.codingNumber(), matches(coming, id));
            revise(id, before.get(id), reports, cause, revisions);
        });
        return coming;
    }

    private void revise(UUID id, @Nullable EventRecord before, List<Report> reports, Cause cause, Revisions revisions) {
        if (before == null) {
            revisions.create(conclusion.of(id, reports), cause);
        } else if (reports.isEmpty()) {
            revisions.retract(before, cause);
        } else {
            revisions.revise(before, conclusion.of(id, reports), cause);
        }
    }

    /** The claims of the article as its new coding makes them; those of an older version of it are taken back. */
    void claim(SourceArticle source, List<RecordState> before, List<RecordState> drafts, Revisions revisions) {
        Cause cause = Cause.article(source.id(), source.codingNumber(), List.of());
        List<RecordState> own = before.stream()
                .filter(claim -> RecordStates.articleId(claim).equals(source.id()))
                .toList();
        Pairing pairing = Pairing.of(own, drafts);
        pairing.revised().forEach((known, draft) -> revisions.revise(known, draft, cause));
        pairing.retracted().forEach(known -> revisions.retract(known, cause));
        before.stream().filter(claim -> !own.contains(claim)).forEach(known -> revisions.retract(known, cause));
        pairing.created()
                .forEach(draft -> revisions.create(
                        RecordStates.stamped(draft, Ids.next(), draft.revision(), draft.recordedAt()), cause));
    }

    void write(Revisions revisions) {
        records.write(revisions.made());
        log.tell(revisions.made());
    }

    private static UUID eventOf(Placement placement) {
        return switch (placement) {
            case Placement.Joined joined -> joined.eventId();
            case Placement.Founded _ -> Ids.next();
        };
    }

    private static List<Report> staying(Meeting meeting, UUID eventId) {
        return meeting.known().stream()
                .filter(event -> event.id().equals(eventId))
                .findFirst()
                .<List<Report>>map(event -> new ArrayList<>(event.staying()))
                .orElseGet(ArrayList::new);
    }

    private static List<Cause.Match> matches(Coming coming, UUID eventId) {
        return coming.placed.entrySet().stream()
                .filter(each -> each.getValue().equals(eventId))
                .map(each -> coming.match(each.getKey()))
                .toList();
    }

    private static Cause.Match match(Report report, Placement placement, String matcher) {
        String ref = report.told().ref();
        return switch (placement) {
            case Placement.Joined joined ->
                new Cause.Match(
                        ref, matcher, true, joined.score(), joined.closest().articleId(), joined.why());
            case Placement.Founded founded -> new Cause.Match(ref, matcher, false, null, null, founded.why());
        };
    }
}
