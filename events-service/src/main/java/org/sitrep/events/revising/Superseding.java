package org.sitrep.events.revising;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.RecordStatus;
import org.sitrep.contracts.codes.RecordType;
import org.sitrep.contracts.records.EventRecord;
import org.sitrep.contracts.records.RecordState;
import org.sitrep.contracts.records.TempoClaimRecord;
import org.sitrep.events.claims.Subjects;
import org.sitrep.events.claims.Subjects.Subject;
import org.sitrep.events.matching.MeetingLocks;
import org.sitrep.events.records.Cause;
import org.sitrep.events.records.RecordStates;
import org.sitrep.events.records.RecordStore;
import org.sitrep.events.records.RecordTable;
import org.sitrep.events.records.Revision;
import org.sitrep.events.records.Revisions;
import org.sitrep.events.storing.Database;
import org.sitrep.events.storing.Documents;
import org.sitrep.events.storing.Parameters;

/** Marks claims that the same claimant replaced by a later one, and takes the mark away where the later one goes. */
@ApplicationScoped
class Superseding {
    private static final Comparator<@Nullable LocalDate> UNDATED_FIRST = nullsFirst(naturalOrder());

    private final Database database;
    private final RecordStore records;
    private final MeetingLocks locks;

    Superseding(Database database, RecordStore records, MeetingLocks locks) {
        this.database = database;
        this.records = records;
        this.locks = locks;
    }

    private record Stated(UUID id, @Nullable LocalDate on) {}

    /** Looks again at every subject that a claim of this transaction comes to or leaves. */
    void supersede(Cause cause, Revisions revisions) {
        List<RecordState> claims = revisions.made().stream()
                .map(Revision::state)
                .filter(state -> !(state instanceof EventRecord) && !(state instanceof TempoClaimRecord))
                .toList();
        if (claims.isEmpty()) {
            return;
        }
        Set<String> subjects = new TreeSet<>(subjectsSoFar(claims));
        claims.forEach(claim -> Subjects.of(claim).ifPresent(subject -> subjects.add(subject.name())));
        locks.lockSubjects(subjects);
        store(claims);
        Map<UUID, @Nullable UUID> supersededBy = new HashMap<>();
        Map<UUID, RecordType> types = new HashMap<>();
        claimsOf(subjects, types).values().forEach(ofSubject -> mark(ofSubject, supersededBy));
        revise(supersededBy, types, cause, revisions);
    }

    private List<String> subjectsSoFar(List<RecordState> claims) {
        return database.query(
                "SELECT DISTINCT subject FROM claim_subject WHERE record_id = ANY (?)",
                row -> row.getString("subject"),
                claims.stream().map(RecordState::id).toList());
    }

    private void store(List<RecordState> claims) {
        List<UUID> retracted = new ArrayList<>();
        List<Parameters> rows = new ArrayList<>();
        for (RecordState claim : claims) {
            if (RecordStates.status(claim) == RecordStatus.RETRACTED) {
                retracted.add(claim.id());
            } else {
                Subject subject = Subjects.of(claim).orElseThrow();
                String type = RecordStates.type(claim).label();
                rows.add(Parameters.of(claim.id(), type, subject.name(), subject.stated()));
            }
        }
        database.run("DELETE FROM claim_subject WHERE record_id = ANY (?)", retracted);
        database.runEach("""
                INSERT INTO claim_subject (record_id, type, subject, stated) VALUES (?, ?, ?, ?)
                ON CONFLICT (record_id) DO UPDATE SET subject = excluded.subject, stated = excluded.stated
                """, rows);
    }

    private Map<String, List<Stated>> claimsOf(Set<String> subjects, Map<UUID, RecordType> types) {
        Map<String, List<Stated>> bySubject = new HashMap<>();
        database.query(
                "SELECT * FROM claim_subject WHERE subject = ANY (?)",
                row -> {
                    UUID id = Documents.id(row, "record_id");
                    types.put(
                            id,
                            row.getString("type").equals(RecordType.FORCE_LEVEL.label())
                                    ? RecordType.FORCE_LEVEL
                                    : RecordType.CASUALTY_CLAIM);
                    return bySubject
                            .computeIfAbsent(row.getString("subject"), any -> new ArrayList<>())
                            .add(new Stated(id, row.getObject("stated", LocalDate.class)));
                },
                subjects);
        return bySubject;
    }

    /** What was stated on the last day stands, side by side; all before gives way to it. */
    private static void mark(List<Stated> ofSubject, Map<UUID, @Nullable UUID> supersededBy) {
        Stated last = ofSubject.stream()
                .max(comparing(Stated::on, UNDATED_FIRST).thenComparing(Stated::id))
                .orElseThrow();
        for (Stated each : ofSubject) {
            supersededBy.put(each.id, UNDATED_FIRST.compare(each.on, last.on) < 0 ? last.id : null);
        }
    }

    private void revise(
            Map<UUID, @Nullable UUID> supersededBy, Map<UUID, RecordType> types, Cause cause, Revisions revisions) {
        Map<UUID, RecordState> known = new HashMap<>();
        for (RecordType type : Set.of(RecordType.CASUALTY_CLAIM, RecordType.FORCE_LEVEL)) {
            Set<UUID> ids = new HashSet<>();
            types.forEach((id, each) -> {
                if (each == type && revisions.pending(id) == null) {
                    ids.add(id);
                }
            });
            records.claims(RecordTable.of(type), ids).forEach(each -> known.put(each.id(), each));
        }
        supersededBy.forEach((id, by) -> {
            RecordState pending = revisions.pending(id);
            RecordState before = known.get(id);
            if (pending != null) {
                revisions.amend(RecordStates.superseded(pending, by));
            } else if (before != null) {
                revisions.revise(before, RecordStates.superseded(before, by), cause);
            }
        });
    }
}
