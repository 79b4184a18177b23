package org.sitrep.events.curating;

import static org.sitrep.manners.problem.ProblemType.PRECONDITION_FAILED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.sitrep.contracts.codes.RecordStatus;
import org.sitrep.contracts.records.EventRecord;
import org.sitrep.events.matching.MeetingLocks;
import org.sitrep.events.records.RecordStore;
import org.sitrep.events.reports.Placed;
import org.sitrep.events.reports.ReportStore;
import org.sitrep.events.serving.EventView;
import org.sitrep.manners.identifiers.Ids;
import org.sitrep.manners.problem.Problem;

/** Holds the events that a curator decides about, so that what was looked at is what is changed. */
@ApplicationScoped
class Held {
    private final ReportStore reports;
    private final RecordStore records;
    private final MeetingLocks locks;
    private final EventView view;

    Held(ReportStore reports, RecordStore records, MeetingLocks locks, EventView view) {
        this.reports = reports;
        this.records = records;
        this.locks = locks;
        this.view = view;
    }

    /** The reports of the event that is asked about. */
    List<Placed> one(Curating.Request request) {
        return all(request, Set.of(request.event()));
    }

    /**
     * The reports of several events, all of which stand.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 404, 409 for one that no article tells, 412
     */
    List<Placed> all(Curating.Request request, Set<UUID> events) {
        locks.lockCountries(
                reports.ofEvents(events).stream().map(Placed::report).toList());
        condition(request);
        records.lockEvents(events);
        Map<UUID, EventRecord> found = records.events(events);
        List<Placed> told = reports.ofEvents(events);
        Set<UUID> toldOf = new TreeSet<>();
        told.forEach(each -> toldOf.add(each.event()));
        for (UUID each : events) {
            EventRecord event = found.get(each);
            if (event == null) {
                throw Ids.unknown("event");
            }
            if (event.status() == RecordStatus.MERGED) {
                throw Curating.conflict("Event " + each + " was merged into " + event.mergedInto() + ".");
            }
            if (!toldOf.contains(each)) {
                throw Curating.conflict("No article tells of event " + each + " any more.");
            }
        }
        return told;
    }

    /** The reports of pins. */
    List<Placed> pinned(Curating.Request request, Collection<UUID> pins) {
        locks.lockCountries(reports.ofPins(pins).stream().map(Placed::report).toList());
        return reports.ofPins(pins);
    }

    /** Refuses where the event is not as the curator saw it. */
    void condition(Curating.Request request) {
        EventRecord shown = view.find(request.event(), EventView.NOW).orElseThrow(() -> Ids.unknown("event"));
        String wanted = request.ifMatch();
        if (wanted == null || wanted.strip().equals("*")) {
            return;
        }
        EntityTag tag = view.tag(shown);
        boolean matches = Arrays.stream(wanted.split(",", -1))
                .anyMatch(each -> each.strip().equals('"' + tag.getValue() + '"'));
        if (!matches) {
            throw Problem.of(PRECONDITION_FAILED)
                    .detail("The event is not as it was read: read it again, and decide again.")
                    .build();
        }
    }
}
