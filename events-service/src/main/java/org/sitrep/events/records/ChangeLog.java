package org.sitrep.events.records;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sitrep.contracts.Topics;
import org.sitrep.contracts.messages.RecordChanged;
import org.sitrep.contracts.records.CasualtyClaimRecord;
import org.sitrep.contracts.records.EventRecord;
import org.sitrep.contracts.records.RecordState;
import org.sitrep.events.storing.Database;
import org.sitrep.manners.outbox.Outbox;

/** Tells of revisions on {@code records.changed}, within the transaction that makes them; or again, under a new epoch. */
@ApplicationScoped
public class ChangeLog {
    private final Outbox outbox;
    private final Database database;

    ChangeLog(Outbox outbox, Database database) {
        this.outbox = outbox;
        this.database = database;
    }

    /** Holds the epoch until the transaction ends: what is told under an old one is there before a new one begins. */
    public void tell(List<Revision> revisions) {
        if (!revisions.isEmpty()) {
            int epoch = database.first("SELECT epoch FROM log_epoch FOR SHARE", row -> row.getInt("epoch"))
                    .orElseThrow();
            tell(epoch, revisions);
        }
    }

    /**
     * Begins a new epoch. It is the minute of the clock: a database that was restored has forgotten epochs that readers
     * of the log have seen, and must not give one of them again.
     */
    public int nextEpoch() {
        return database.first("""
                        UPDATE log_epoch
                        SET epoch = greatest(epoch + 1, (extract(epoch FROM clock_timestamp()) / 60)::integer)
                        RETURNING epoch""", row -> row.getInt("epoch")).orElseThrow();
    }

    /** Tells of what was recorded in whatever transactions, each at an instant of its own. */
    public void tellAgain(int epoch, List<Revision> revisions) {
        revisions.stream()
                .collect(Collectors.groupingBy(
                        each -> each.state().recordedAt(), LinkedHashMap::new, Collectors.toList()))
                .forEach((recordedAt, together) -> tell(epoch, together));
    }

    private void tell(int epoch, List<Revision> revisions) {
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

    /** An event's message carries the claims that changed with it, not all that it has: by id, so that telling it again tells the same. */
    private static Map<UUID, List<CasualtyClaimRecord>> changedClaims(List<Revision> revisions) {
        Map<UUID, List<CasualtyClaimRecord>> byEvent = new HashMap<>();
        for (Revision each : revisions) {
            if (each.state() instanceof CasualtyClaimRecord claim && claim.eventId() != null) {
                byEvent.computeIfAbsent(claim.eventId(), any -> new ArrayList<>())
                        .add(claim);
            }
        }
        byEvent.values().forEach(claims -> claims.sort(Comparator.comparing(CasualtyClaimRecord::id)));
        return byEvent;
    }
}
