package org.sitrep.stats.projecting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sitrep.contracts.codes.RecordType;
import org.sitrep.contracts.messages.RecordChanged;
import org.sitrep.contracts.records.CasualtyClaimRecord;
import org.sitrep.contracts.records.EventRecord;
import org.sitrep.contracts.records.ForceLevelRecord;
import org.sitrep.contracts.records.TempoClaimRecord;
import org.sitrep.manners.consuming.CompleteMessage;
import org.sitrep.manners.failures.MessageFault;

/**
 * A message as rows: what is written when it is applied.
 *
 * @param targetDead rows of the child table, of events alone
 */
record Revision(UUID id, RecordType type, int epoch, int number, Instant recordedAt, Row row, List<Row> targetDead) {

    /** @throws MessageFault for a message that is not whole, contradicts itself, or holds what cannot be kept */
    static Revision of(RecordChanged change) {
        CompleteMessage.check(change);
        if (!change.schema().equals(RecordChanged.SCHEMA)) {
            throw new MessageFault("unknown_schema", "expected " + RecordChanged.SCHEMA + ", came " + change.schema());
        }
        if (change.epoch() < 1 || change.revision() < 1) { // a number that is left out is read as 0
            throw new MessageFault("incomplete_message", "epoch and revision are counted from 1");
        }
        if (!change.id().equals(change.record().id())
                || change.revision() != change.record().revision()) {
            throw new MessageFault("contradicting_message", "id or revision are not those of the record within");
        }
        return switch (change.record()) {
            case EventRecord event -> of(change, EventRow.of(change, event), EventRow.targetDead(change, event));
            case CasualtyClaimRecord claim -> of(change, ClaimRows.of(change, claim), List.of());
            case ForceLevelRecord level -> of(change, ClaimRows.of(change, level), List.of());
            case TempoClaimRecord claim -> of(change, ClaimRows.of(change, claim), List.of());
        };
    }

    private static Revision of(RecordChanged change, Row row, List<Row> targetDead) {
        return new Revision(
                change.id(),
                change.type(),
                change.epoch(),
                change.revision(),
                Row.kept(change.recordedAt()),
                row,
                targetDead);
    }
}
