package org.sitrep.events.records;

import static java.time.temporal.ChronoUnit.MICROS;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.sitrep.contracts.codes.RecordChange;
import org.sitrep.contracts.codes.RecordStatus;
import org.sitrep.contracts.records.RecordState;

/** The revisions of one transaction, all recorded at one instant; a record's time never runs backwards, whatever the clock does. */
public final class Revisions {
    private final Instant now;
    private final List<Revision> made = new ArrayList<>();

    public Revisions(Instant now) {
        this.now = now.truncatedTo(MICROS);
    }

    public List<Revision> made() {
        return List.copyOf(made);
    }

    /** A record that was not there before; the state has its id. */
    public void create(RecordState content, Cause cause) {
        made.add(new Revision(RecordStates.stamped(content, content.id(), 1, now), RecordChange.CREATED, cause));
    }

    /** New content of a known record; where it says the same as before nothing is made. */
    public void revise(RecordState before, RecordState content, Cause cause) {
        if (!RecordStates.sameContent(content, before)) {
            made.add(new Revision(next(before, content), RecordChange.REVISED, cause));
        }
    }

    /** A record that nothing tells any more; it keeps its last content. */
    public void retract(RecordState before, Cause cause) {
        if (RecordStates.status(before) != RecordStatus.RETRACTED) {
            RecordState last = RecordStates.inStatus(before, RecordStatus.RETRACTED);
            made.add(new Revision(next(before, last), RecordChange.RETRACTED, cause));
        }
    }

    private RecordState next(RecordState before, RecordState content) {
        Instant after = before.recordedAt().plus(1, MICROS);
        return RecordStates.stamped(content, before.id(), before.revision() + 1, now.isBefore(after) ? after : now);
    }
}
