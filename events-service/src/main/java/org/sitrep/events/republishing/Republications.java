package org.sitrep.events.republishing;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.Code;
import org.sitrep.contracts.codes.RecordChange;
import org.sitrep.contracts.codes.RecordType;
import org.sitrep.events.records.Audit;
import org.sitrep.events.records.Cause;
import org.sitrep.events.records.ChangeLog;
import org.sitrep.events.records.RecordStates;
import org.sitrep.events.records.Revision;
import org.sitrep.events.storing.Database;
import org.sitrep.events.storing.Documents;

/** What is published anew, how far it has come, and the next step of it. */
@ApplicationScoped
class Republications {
    /** At least so many revisions a step, and all of the instant at which the last of them was recorded. */
    private static final int STEP = 500;

    private final Database database;
    private final ChangeLog log;
    private final Audit audit;

    Republications(Database database, ChangeLog log, Audit audit) {
        this.database = database;
        this.log = log;
        this.audit = audit;
    }

    /**
     * Begins a new epoch, in the caller's transaction: what is recorded from now on carries it, and what was recorded before is
     * to be published.
     */
    Republication begin(String who) {
        int epoch = log.nextEpoch();
        database.run("UPDATE republication SET ended_at = clock_timestamp() WHERE ended_at IS NULL");
        database.run("""
                INSERT INTO republication (epoch, begun_at, until)
                SELECT ?, clock_timestamp(), max(recorded_at) FROM revision
                """, epoch);
        audit.note(who, "republish", "log", null, Map.of("epoch", epoch));
        return find(epoch).orElseThrow();
    }

    Optional<Republication> find(int epoch) {
        return database.first(
                "SELECT epoch, begun_at, revisions, ended_at FROM republication WHERE epoch = ?",
                Republications::read,
                epoch);
    }

    /**
     * Hands the next revisions to the outbox, in the caller's transaction, together with how far it has come: a death in between
     * loses and skips none.
     *
     * @return whether there is more to do here; not where another replica is at it
     */
    boolean step() {
        Optional<Rest> found = database.first("""
                SELECT epoch, reached, until FROM republication WHERE ended_at IS NULL FOR UPDATE SKIP LOCKED
                """, Rest::read);
        if (found.isEmpty()) {
            return false;
        }
        Rest rest = found.get();
        List<Revision> revisions = rest.until == null ? List.of() : after(rest.reached, rest.until);
        if (revisions.isEmpty()) {
            database.run("UPDATE republication SET ended_at = clock_timestamp() WHERE epoch = ?", rest.epoch);
            return false;
        }
        log.tellAgain(rest.epoch, revisions);
        database.run(
                "UPDATE republication SET reached = ?, revisions = revisions + ? WHERE epoch = ?",
                revisions.getLast().state().recordedAt(),
                revisions.size(),
                rest.epoch);
        return true;
    }

    private static Republication read(ResultSet row) throws SQLException {
        return new Republication(
                row.getInt("epoch"),
                Documents.instant(row, "begun_at"),
                row.getLong("revisions"),
                Documents.instantOrNull(row, "ended_at"));
    }

    private List<Revision> after(Instant reached, Instant until) {
        return database.query("""
                SELECT record_type, change, cause, state FROM revision WHERE recorded_at > ? AND recorded_at <= ?
                ORDER BY recorded_at FETCH FIRST ? ROWS WITH TIES
                """, Republications::revision, reached, until, STEP);
    }

    private static Revision revision(ResultSet row) throws SQLException {
        RecordType type = Code.of(RecordType.class, row.getString("record_type"));
        return new Revision(
                Documents.read(row, "state", RecordStates.javaType(type)),
                Code.of(RecordChange.class, row.getString("change")),
                Documents.read(row, "cause", Cause.class));
    }

    private record Rest(
            int epoch, Instant reached, @Nullable Instant until) {
        static Rest read(ResultSet row) throws SQLException {
            return new Rest(
                    row.getInt("epoch"), Documents.instant(row, "reached"), Documents.instantOrNull(row, "until"));
        }
    }
}
