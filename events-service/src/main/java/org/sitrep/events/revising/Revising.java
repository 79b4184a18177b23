package org.sitrep.events.revising;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.records.EventRecord;
import org.sitrep.events.concluding.EventConclusion;
import org.sitrep.events.matching.Grouping;
import org.sitrep.events.matching.MeetingLocks;
import org.sitrep.events.matching.Regrouping;
import org.sitrep.events.matching.ReportMatcher;
import org.sitrep.events.matching.Surroundings;
import org.sitrep.events.records.Cause;
import org.sitrep.events.records.ChangeLog;
import org.sitrep.events.records.RecordStore;
import org.sitrep.events.records.Revisions;
import org.sitrep.events.reports.Placed;
import org.sitrep.events.reports.Report;
import org.sitrep.events.reports.ReportKey;
import org.sitrep.events.reports.ReportStore;

/** Concludes anew what a change of reports touches, within the transaction that is under way. */
@ApplicationScoped
public class Revising {
    private final ReportStore reports;
    private final RecordStore records;
    private final MeetingLocks locks;
    private final Surroundings around;
    private final ReportMatcher matcher;
    private final EventConclusion conclusion;
    private final Corrections corrections;
    private final ClaimRevising claims;
    private final Superseding superseding;
    private final Reviews reviews;
    private final ChangeLog log;

    Revising(
            ReportStore reports,
            RecordStore records,
            MeetingLocks locks,
            Surroundings around,
            ReportMatcher matcher,
            EventConclusion conclusion,
            Corrections corrections,
            ClaimRevising claims,
            Superseding superseding,
            Reviews reviews,
            ChangeLog log) {
        this.reports = reports;
        this.records = records;
        this.locks = locks;
        this.around = around;
        this.matcher = matcher;
        this.conclusion = conclusion;
        this.corrections = corrections;
        this.claims = claims;
        this.superseding = superseding;
        this.reviews = reviews;
        this.log = log;
    }

    /**
     * Reports that came, went or were pinned, all of it stored by now.
     *
     * @param stirred those that are there, the new ones without an event
     * @param gone those that are not
     * @param heirs the events that reports carry on
     * @return articles of which a report changed its event
     */
    public Set<UUID> regroup(
            Collection<Placed> stirred,
            Collection<Placed> gone,
            Map<ReportKey, @Nullable UUID> heirs,
            Causes causes,
            Revisions revisions) {
        Grouping grouping = Regrouping.after(stirred, gone, heirs, around, matcher);
        List<Report> met = grouping.events().stream()
                .flatMap(each -> each.reports().stream())
                .toList();
        if (!met.isEmpty()) {
            locks.lockMet(met);
        }
        store(grouping);
        conclude(grouping, causes, revisions);
        return grouping.events().stream()
                .flatMap(each -> each.members().stream())
                .filter(each -> each.reason() != null)
                .map(each -> each.report().source().id())
                .collect(toSet());
    }

    private void store(Grouping grouping) {
        List<ReportStore.Assignment> assignments = new ArrayList<>();
        for (Grouping.Event event : grouping.events()) {
            event.members().stream()
                    .filter(Grouping.Member::changed)
                    .forEach(each -> assignments.add(
                            new ReportStore.Assignment(each.report().key(), event.id(), each.lone(), each.reason())));
        }
        reports.assign(assignments);
    }

    private void conclude(Grouping grouping, Causes causes, Revisions revisions) {
        Set<UUID> ids = new TreeSet<>(grouping.ended());
        grouping.events().forEach(each -> {
            ids.add(each.id());
            ids.addAll(each.absorbed());
            corrections.inherit(each.id(), each.absorbed());
        });
        records.lockEvents(ids);
        Map<UUID, EventRecord> before = records.events(ids);
        Corrections.Standing standing = corrections.of(ids);
        List<Reviews.Concluded> reviewed = new ArrayList<>();
        for (Grouping.Event event : grouping.events()) {
            Cause cause = causes.of(event.id(), event.reports());
            List<Cause.Match> matches = event.members().stream()
                    .filter(each -> each.reason() != null)
                    .map(each -> Cause.Match.of(each.report(), Objects.requireNonNull(each.reason())))
                    .toList();
            EventRecord concluded = standing.applied(conclusion.of(event.id(), event.reports()));
            revise(before, concluded, cause.with(matches), revisions);
            reviewed.add(new Reviews.Concluded(concluded, matches));
            for (UUID absorbed : event.absorbed()) {
                revisions.merge(Objects.requireNonNull(before.get(absorbed)), event.id(), cause);
                reviews.forget(absorbed);
            }
        }
        reviews.note(reviewed, matcher.enough());
        for (UUID ended : grouping.ended()) {
            revisions.retract(Objects.requireNonNull(before.get(ended)), causes.of(ended));
            reviews.forget(ended);
        }
    }

    /** Events whose reports are the same, but of which something else has changed. */
    public void reconclude(Collection<UUID> events, Cause cause, Revisions revisions) {
        records.lockEvents(events);
        Map<UUID, EventRecord> before = records.events(events);
        Corrections.Standing standing = corrections.of(events);
        Map<UUID, List<Report>> told = new HashMap<>();
        for (Placed each : reports.ofEvents(events)) {
            told.computeIfAbsent(Objects.requireNonNull(each.eventId()), any -> new ArrayList<>())
                    .add(each.report());
        }
        told.forEach((id, ofEvent) -> revise(before, standing.applied(conclusion.of(id, ofEvent)), cause, revisions));
    }

    private static void revise(Map<UUID, EventRecord> before, EventRecord concluded, Cause cause, Revisions revisions) {
        EventRecord known = before.get(concluded.id());
        if (known == null) {
            revisions.create(concluded, cause);
        } else {
            revisions.revise(known, concluded, cause);
        }
    }

    /** Writes and tells what was revised, claims whose event is another now included. */
    public void write(Set<UUID> moved, Cause cause, Revisions revisions) {
        claims.move(new LinkedHashSet<>(moved), cause, revisions);
        superseding.supersede(cause, revisions);
        records.write(revisions.made());
        log.tell(revisions.made());
    }
}
