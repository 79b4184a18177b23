package org.sitrep.events.curating;

import static org.sitrep.manners.problem.ProblemType.CONFLICT;
import static org.sitrep.manners.problem.ProblemType.INVALID_BODY;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.records.Correction;
import org.sitrep.events.concluding.CorrectedEvent.Wanted;
import org.sitrep.events.curating.CurationStore.Curation;
import org.sitrep.events.records.Audit;
import org.sitrep.events.records.Cause;
import org.sitrep.events.records.Recording;
import org.sitrep.events.records.Revisions;
import org.sitrep.events.reports.Placed;
import org.sitrep.events.reports.ReportKey;
import org.sitrep.events.reports.ReportStore;
import org.sitrep.events.revising.Causes;
import org.sitrep.events.revising.Corrections;
import org.sitrep.events.revising.Reviews;
import org.sitrep.events.revising.Revising;
import org.sitrep.events.storing.Documents;
import org.sitrep.manners.identifiers.Ids;
import org.sitrep.manners.problem.Problem;
import org.sitrep.manners.problem.Violation;

/**
 * Carries out what curators decide, within the transaction that is under way. A merge or split is kept by pins on the
 * reports, so that no later article, recoding or regrouping brings apart what was merged, or together what was split.
 */
@ApplicationScoped
class Curating {
    private final Held held;
    private final ReportStore reports;
    private final CurationStore store;
    private final Corrections corrections;
    private final Revising revising;
    private final Recording recording;
    private final Reviews reviews;
    private final Audit audit;
    private final Clock clock;

    Curating(
            Held held,
            ReportStore reports,
            CurationStore store,
            Corrections corrections,
            Revising revising,
            Recording recording,
            Reviews reviews,
            Audit audit,
            Clock clock) {
        this.held = held;
        this.reports = reports;
        this.store = store;
        this.corrections = corrections;
        this.revising = revising;
        this.recording = recording;
        this.reviews = reviews;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What a curator asks for.
     *
     * @param ifMatch the {@code If-Match} that came with it, null without one
     */
    record Request(
            UUID event,
            String action,
            String who,
            String reason,
            @Nullable String ifMatch) {}

    /** What undoing a correction puts back, by field; null where none stood before. */
    record FieldsBefore(Map<String, @Nullable FieldBefore> fields) {
        record FieldBefore(JsonNode value, String reason, Instant since, UUID curation) {}
    }

    /** What undoing a merge or split puts back. */
    record GroupsBefore(List<UUID> pins, List<PinBefore> reports) {
        record PinBefore(
                UUID articleId, String ref, @Nullable UUID pin, UUID eventId) {}
    }

    /** Corrects fields; retracting and confirming are corrections of the status. */
    void correct(Request request, Map<String, JsonNode> fields) {
        held.one(request);
        UUID act = Ids.next();
        Instant now = clock.instant();
        Map<String, Wanted> known = corrections.of(List.of(request.event)).of(request.event);
        Map<String, FieldsBefore.@Nullable FieldBefore> before = new TreeMap<>();
        fields.forEach((field, value) -> {
            Wanted standing = known.get(field);
            before.put(field, standing == null ? null : before(standing));
            corrections.put(
                    request.event, field, value, new Correction(NullNode.getInstance(), request.reason, now, act));
        });
        store.add(act, request.event, request.action, request.who, request.reason, now, new FieldsBefore(before));
        reconclude(request, act);
    }

    void retract(Request request) {
        correct(request, Map.of("status", TextNode.valueOf("retracted")));
    }

    void confirm(Request request) {
        correct(request, Map.of("status", TextNode.valueOf("confirmed"), "grade", TextNode.valueOf("confirmed")));
    }

    /** Takes other events into this one, for good. */
    void merge(Request request, Set<UUID> others) {
        Set<UUID> all = new TreeSet<>(others);
        if (!all.add(request.event)) {
            throw Problem.of(INVALID_BODY, List.of(Violation.atPointer("/with", "must not hold the event itself")));
        }
        List<Placed> told = held.all(request, all);
        UUID act = Ids.next();
        UUID pin = Ids.next();
        store.inheritApart(pin, pins(told));
        store.pin(keys(told), pin, told);
        keepGroups(request, act, List.of(pin), told);
        Map<ReportKey, @Nullable UUID> carriedOn = new HashMap<>();
        told.forEach(each -> carriedOn.put(each.key(), request.event));
        regroup(request, act, keys(told), carriedOn);
    }

    /** Gives the reports of some of its articles an event of their own, for good. */
    void split(Request request, Set<UUID> articles) {
        List<Placed> told = held.one(request);
        List<Placed> moving = told.stream()
                .filter(each -> articles.contains(each.report().source().id()))
                .toList();
        Set<UUID> telling = new HashSet<>();
        moving.forEach(each -> telling.add(each.report().source().id()));
        if (!telling.equals(articles) || moving.size() == told.size()) {
            throw Problem.of(
                    INVALID_BODY,
                    List.of(Violation.atPointer("/articles", "must be some of the event's articles, and not all")));
        }
        List<Placed> staying =
                told.stream().filter(each -> !moving.contains(each)).toList();
        UUID act = Ids.next();
        UUID stays = Ids.next();
        UUID moves = Ids.next();
        store.inheritApart(stays, pins(told));
        store.inheritApart(moves, pins(told));
        store.tellApart(stays, moves);
        store.pin(keys(staying), stays, told);
        store.pin(keys(moving), moves, told);
        keepGroups(request, act, List.of(stays, moves), told);
        Map<ReportKey, @Nullable UUID> carriedOn = new HashMap<>();
        moving.forEach(each -> carriedOn.put(each.key(), null));
        regroup(request, act, keys(told), carriedOn);
    }

    /** Puts back what the latest act on the event, or a certain one, changed. */
    void undo(Request request, @Nullable UUID wanted) {
        held.condition(request);
        Curation undone = store.toUndo(request.event, wanted).orElseThrow(Curating::nothingToUndo);
        boolean regrouped = undone.action().equals("merge") || undone.action().equals("split");
        if (regrouped && store.regroupedSince(request.event, undone.id())) {
            throw conflict("It was merged or split again since; undo that first.");
        }
        UUID act = Ids.next();
        store.undone(undone.id(), act);
        store.add(
                act,
                request.event,
                request.action,
                request.who,
                request.reason,
                clock.instant(),
                Map.of("undoes", undone.id()));
        if (regrouped) {
            ungroup(request, act, Documents.read(undone.before(), GroupsBefore.class));
        } else {
            held.one(request);
            FieldsBefore before = Documents.read(undone.before(), FieldsBefore.class);
            requireStanding(request.event, undone.id(), before.fields.keySet());
            corrections.lift(request.event, before.fields.keySet());
            before.fields.forEach((field, was) -> {
                if (was != null) {
                    corrections.put(
                            request.event,
                            field,
                            was.value,
                            new Correction(NullNode.getInstance(), was.reason, was.since, was.curation));
                }
            });
            reconclude(request, act);
        }
    }

    /** What another act has corrected since is not put back to what stood before both. */
    private void requireStanding(UUID event, UUID act, Set<String> fields) {
        Map<String, Wanted> standing = corrections.of(List.of(event)).of(event);
        for (String field : fields) {
            Wanted now = standing.get(field);
            if (now != null && !now.correction().curation().equals(act)) {
                throw conflict("The field " + field + " was corrected again since; undo that first.");
            }
        }
    }

    private void ungroup(Request request, UUID act, GroupsBefore before) {
        Map<ReportKey, GroupsBefore.PinBefore> was = new HashMap<>();
        before.reports.forEach(each -> was.put(new ReportKey(each.articleId, each.ref), each));
        List<Placed> pinned = held.pinned(request, before.pins);
        store.forgetApart(before.pins);
        Map<ReportKey, @Nullable UUID> carriedOn = new HashMap<>();
        for (Placed each : pinned) {
            GroupsBefore.PinBefore known = was.get(each.key());
            store.pin(Set.of(each.key()), known == null ? null : known.pin, pinned);
            if (known != null) {
                carriedOn.put(each.key(), known.eventId);
            }
        }
        regroup(request, act, keys(pinned), carriedOn);
    }

    private void reconclude(Request request, UUID act) {
        Cause cause = Cause.curator(act, request.action, request.who, request.reason);
        Revisions revisions = new Revisions(recording.begin());
        revising.reconclude(Set.of(request.event), cause, revisions);
        finish(request, act, Set.of(), cause, revisions);
    }

    private void regroup(Request request, UUID act, Set<ReportKey> changed, Map<ReportKey, @Nullable UUID> carriedOn) {
        Cause cause = Cause.curator(act, request.action, request.who, request.reason);
        Revisions revisions = new Revisions(recording.begin());
        List<Placed> now = reports.ofKeys(changed);
        Set<UUID> moved = revising.regroup(now, List.of(), carriedOn, Causes.only(cause), revisions);
        finish(request, act, moved, cause, revisions);
    }

    private void finish(Request request, UUID act, Set<UUID> moved, Cause cause, Revisions revisions) {
        revising.write(moved, cause, revisions);
        reviews.settle(request.event);
        audit.note(
                request.who,
                "curate." + request.action,
                "event",
                request.event.toString(),
                Map.of("curation", act, "reason", request.reason));
    }

    private void keepGroups(Request request, UUID act, List<UUID> pins, List<Placed> told) {
        List<GroupsBefore.PinBefore> before = told.stream()
                .map(each -> new GroupsBefore.PinBefore(
                        each.report().source().id(),
                        each.report().told().ref(),
                        each.report().pin(),
                        each.event()))
                .toList();
        store.add(
                act,
                request.event,
                request.action,
                request.who,
                request.reason,
                clock.instant(),
                new GroupsBefore(pins, before));
    }

    private static FieldsBefore.FieldBefore before(Wanted standing) {
        Correction why = standing.correction();
        return new FieldsBefore.FieldBefore(standing.value(), why.reason(), why.since(), why.curation());
    }

    private static Set<ReportKey> keys(List<Placed> placed) {
        Set<ReportKey> keys = new HashSet<>();
        placed.forEach(each -> keys.add(each.key()));
        return keys;
    }

    private static Set<UUID> pins(List<Placed> placed) {
        Set<UUID> pins = new HashSet<>();
        placed.forEach(each -> {
            UUID pin = each.report().pin();
            if (pin != null) {
                pins.add(pin);
            }
        });
        return pins;
    }

    private static HttpProblem nothingToUndo() {
        return conflict("There is no act on this event that could be undone.");
    }

    static HttpProblem conflict(String detail) {
        return Problem.of(CONFLICT).detail(detail).build();
    }
}
