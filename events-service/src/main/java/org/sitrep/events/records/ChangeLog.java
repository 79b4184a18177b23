package org.sitrep.events.records;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.sitrep.contracts.Topics;
import org.sitrep.contracts.messages.RecordChanged;
import org.sitrep.contracts.records.CasualtyClaimRecord;
import org.sitrep.contracts.records.EventRecord;
import org.sitrep.contracts.records.RecordState;
import org.sitrep.contracts.records.RecordedClaim;
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
        for (Revision each : revisions) {
            RecordState state = each.state();
            outbox.add(
                    Topics.RECORDS_CHANGED,
                    state.id(),
                    new RecordChanged(
                            epoch,
                            RecordStates.type(state),
                            state.id(),
                            state.revision(),
                            each.change(),
                            state.recordedAt(),
                            RecordStates.mergedInto(state),
                            state instanceof EventRecord event
                                    ? EventRecords.withClaims(event, claimsOf(event, revisions))
                                    : state));
        }
    }

    /** An event's message carries the claims that changed with it, not all that it has. */
    private static List<RecordedClaim> claimsOf(EventRecord event, List<Revision> revisions) {
        return revisions.stream()
                .filter(each -> each.state() instanceof CasualtyClaimRecord claim
                        && event.id().equals(claim.eventId()))
                .map(each -> EventRecords.claim((CasualtyClaimRecord) each.state()))
                .toList();
    }
}
