package org.sitrep.events.records;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sitrep.contracts.Topics;
import org.sitrep.contracts.messages.RecordChanged;
import org.sitrep.contracts.records.CasualtyClaimRecord;
import org.sitrep.contracts.records.EventRecord;
import org.sitrep.contracts.records.RecordState;
import org.sitrep.events.storing.Database;
import org.sitrep.manners.outbox.Outbox;

/** Tells of revisions on {@code records.changed}, within the transaction that makes them. */
@ApplicationScoped
public class ChangeLog {
    private final Outbox outbox;
    private final Database database;

    ChangeLog(Outbox outbox, Database database) {
        this.outbox = outbox;
        this.database = database;
    }

    public void tell(List<Revision> revisions) {
        if (revisions.isEmpty()) {
            return;
        }
        int epoch = database.first("SELECT epoch FROM log_epoch", row -> row.getInt("epoch"))
                .orElseThrow();
        Map<UUID, List<CasualtyClaimRecord>> claims = changedClaims(revisions);
        outbox.addAll(
                Topics.RECORDS_CHANGED,
                revisions.stream()
                        .map(each -> new Outbox.Message(each.state().id(), message(epoch, each, claims)))
                        .toList());
    }

    private static RecordChanged message(int epoch, Revision revision, Map<UUID, List<CasualtyClaimRecord>> claims) {
        RecordState state = revision.state();
        return new RecordChanged(
                epoch,
                RecordStates.type(state),
                state.id(),
                state.revision(),
                revision.change(),
                state.recordedAt(),
                RecordStates.mergedInto(state),
                state instanceof EventRecord event
                        ? EventRecords.withClaims(
                                event,
                                claims.getOrDefault(event.id(), List.of()).stream()
                                        .map(EventRecords::claim)
                                        .toList())
                        : state);
    }

    /** An event's message carries the claims that changed with it, not all that it has. */
    private static Map<UUID, List<CasualtyClaimRecord>> changedClaims(List<Revision> revisions) {
        Map<UUID, List<CasualtyClaimRecord>> byEvent = new HashMap<>();
        for (Revision each : revisions) {
            if (each.state() instanceof CasualtyClaimRecord claim && claim.eventId() != null) {
                byEvent.computeIfAbsent(claim.eventId(), any -> new ArrayList<>())
                        .add(claim);
            }
        }
        return byEvent;
    }
}
