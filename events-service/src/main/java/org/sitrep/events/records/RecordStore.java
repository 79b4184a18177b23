package org.sitrep.events.records;

import static org.sitrep.events.records.RecordTable.CASUALTY_CLAIMS;
import static org.sitrep.events.records.RecordTable.FORCE_LEVELS;
import static org.sitrep.events.records.RecordTable.TEMPO_CLAIMS;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sitrep.contracts.codes.RecordType;
import org.sitrep.contracts.records.EventRecord;
import org.sitrep.contracts.records.RecordState;
import org.sitrep.events.storing.Database;
import org.sitrep.events.storing.Documents;
import org.sitrep.events.storing.Parameters;

/** The records as they stand, and every revision of them. */
@ApplicationScoped
public class RecordStore {
    private static final List<RecordTable> CLAIMS = List.of(CASUALTY_CLAIMS, FORCE_LEVELS, TEMPO_CLAIMS);

    /** Of one statement: an event of very many reports takes megabytes. */
    private static final int DOCUMENTS_AT_ONCE = 200;

    private final Database database;

    RecordStore(Database database) {
        this.database = database;
    }

    /** Holds these events until the transaction ends; in the order of their ids, so that nobody waits in a circle. */
    public void lockEvents(Collection<UUID> ids) {
        database.query("SELECT id FROM event_columns WHERE id = ANY (?) ORDER BY id FOR UPDATE", row -> true, ids);
    }

    public Map<UUID, EventRecord> events(Collection<UUID> ids) {
        Map<UUID, EventRecord> found = new HashMap<>();
        database.query(
                "SELECT id, record FROM event WHERE id = ANY (?)",
                row -> found.put(Documents.id(row, "id"), Documents.read(row, "record", EventRecord.class)),
                ids);
        return found;
    }

    /** Every claim, force level and tempo claim of articles that is not retracted, held until the transaction ends. */
    public List<RecordState> standingClaims(Collection<UUID> articles) {
        List<RecordState> claims = new ArrayList<>();
        for (RecordTable each : CLAIMS) {
            claims.addAll(database.<RecordState>query(
                    "SELECT record FROM " + each.table()
                            + " WHERE article_id = ANY (?) AND record_status <> 'retracted' ORDER BY id FOR UPDATE",
                    row -> Documents.read(row, "record", RecordStates.javaType(each.type())),
                    articles));
        }
        return claims;
    }

    /** Claims or observations of one kind, by their ids, held until the transaction ends. */
    public List<RecordState> claims(RecordTable table, Collection<UUID> ids) {
        return database.query(
                "SELECT record FROM " + table.table() + " WHERE id = ANY (?) ORDER BY id FOR UPDATE",
                row -> Documents.read(row, "record", RecordStates.javaType(table.type())),
                ids);
    }

    /** Writes revisions: each closes the one before it and becomes the present state. */
    public void write(List<Revision> revisions) {
        List<Parameters> closing = new ArrayList<>();
        List<Parameters> rows = new ArrayList<>();
        Map<RecordType, List<String>> present = new HashMap<>();
        for (Revision each : revisions) {
            RecordState state = each.state();
            RecordType type = RecordStates.type(state);
            String document = Documents.write(state);
            if (state.revision() > 1) {
                closing.add(Parameters.of(state.recordedAt(), state.id(), state.revision() - 1));
            }
            rows.add(Parameters.of(
                    state.id(),
                    state.revision(),
                    type.label(),
                    each.change().label(),
                    state.recordedAt(),
                    RecordStates.mergedInto(state),
                    Documents.write(each.cause()),
                    document));
            present.computeIfAbsent(type, any -> new ArrayList<>()).add(document);
        }
        database.runEach("UPDATE revision SET closed_at = ? WHERE record_id = ? AND revision = ?", closing);
        database.runEach("""
                INSERT INTO revision (record_id, revision, record_type, change, recorded_at, merged_into, cause, state)
                VALUES (?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb)
                """, rows);
        present.forEach((type, documents) ->
                database.runEach("CALL store_" + RecordTable.of(type).table() + "s(?::jsonb)", arrays(documents)));
    }

    private static List<Parameters> arrays(List<String> documents) {
        List<Parameters> arrays = new ArrayList<>();
        for (int from = 0; from < documents.size(); from += DOCUMENTS_AT_ONCE) {
            List<String> some = documents.subList(from, Math.min(documents.size(), from + DOCUMENTS_AT_ONCE));
            arrays.add(Parameters.of("[" + String.join(",", some) + "]"));
        }
        return arrays;
    }
}
