package org.sitrep.events.records;

import static java.time.temporal.ChronoUnit.MICROS;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.RecordChange;
import org.sitrep.contracts.codes.RecordStatus;
import org.sitrep.contracts.records.EventRecord;
import org.sitrep.contracts.records.RecordState;

/**
 * The revisions of one transaction, all recorded at one instant, at most one for a record; a record's time never runs
 * backwards, whatever the clock does.
 */
public final class Revisions {
    private final Instant now;
    private final Map<UUID, Revision> made = new LinkedHashMap<>();

    public Revisions(Instant now) {
        this.now = now.truncatedTo(MICROS);
    }

    public List<Revision> made() {
        return List.copyOf(made.values());
    }

    /** A record that was not there before; the state has its id. */
    public void create(RecordState content, Cause cause) {
        add(RecordStates.stamped(content, content.id(), 1, now), RecordChange.CREATED, cause);
    }

    /** New content of a known record; where it says the same as before nothing is made. */
    public void revise(RecordState before, RecordState content, Cause cause) {
        if (!RecordStates.sameContent(content, before)) {
            boolean taken = RecordStates.status(content) == RecordStatus.RETRACTED
                    && RecordStates.status(before) != RecordStatus.RETRACTED;
            add(next(before, content), taken ? RecordChange.RETRACTED : RecordChange.REVISED, cause);
        }
    }

    /** A record that nothing tells any more; it keeps its last content. */
    public void retract(RecordState before, Cause cause) {
        if (RecordStates.status(before) != RecordStatus.RETRACTED) {
            add(next(before, RecordStates.inStatus(before, RecordStatus.RETRACTED)), RecordChange.RETRACTED, cause);
        }
    }

    /** An event whose reports went to another. */
    public void merge(EventRecord before, UUID into, Cause cause) {
        add(next(before, EventRecords.merged(before, into)), RecordChange.MERGED, cause);
    }

    /** What this transaction makes of a record, null where nothing so far. */
    public @Nullable RecordState pending(UUID id) {
        Revision revision = made.get(id);
        return revision == null ? null : revision.state();
    }

    /** Other content for a revision that was made already. */
    public void amend(RecordState state) {
        made.computeIfPresent(state.id(), (id, known) -> new Revision(state, known.change(), known.cause()));
    }

    private void add(RecordState state, RecordChange change, Cause cause) {
        made.put(state.id(), new Revision(state, change, cause));
    }

    private RecordState next(RecordState before, RecordState content) {
        Instant after = before.recordedAt().plus(1, MICROS);
        return RecordStates.stamped(content, before.id(), before.revision() + 1, now.isBefore(after) ? after : now);
    }
}
