package org.sitrep.events.changes;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.sitrep.contracts.codes.Code;
import org.sitrep.contracts.codes.RecordChange;
import org.sitrep.contracts.codes.RecordType;
import org.sitrep.events.records.RecordStates;
import org.sitrep.events.storing.Database;
import org.sitrep.events.storing.Documents;

/**
 * Reads the feed up to the last instant that is settled: whatever is committed later is recorded later, so no place in the
 * feed ever passes a change that is still under way.
 */
@ApplicationScoped
class ChangeReader {
    private final Database database;

    ChangeReader(Database database) {
        this.database = database;
    }

    /**
     * What follows a place, in order.
     *
     * @param until a settled instant
     * @param types kinds of record that are wanted; empty for all
     */
    List<Change> after(Position position, Instant until, List<RecordType> types, int limit) {
        return database.query(
                """
                SELECT record_id, revision, record_type, change, recorded_at, merged_into, state FROM revision
                WHERE (recorded_at, record_id, revision) > (?, ?, ?) AND recorded_at <= ? AND record_type = ANY (?)
                ORDER BY recorded_at, record_id, revision LIMIT ?
                """,
                ChangeReader::read,
                position.recordedAt(),
                position.recordId(),
                position.revision(),
                until,
                labels(types),
                limit);
    }

    private static List<String> labels(List<RecordType> types) {
        return (types.isEmpty() ? Arrays.asList(RecordType.values()) : types)
                .stream().map(RecordType::label).toList();
    }

    private static Change read(ResultSet row) throws SQLException {
        RecordType type = Code.of(RecordType.class, row.getString("record_type"));
        UUID id = Documents.id(row, "record_id");
        int revision = row.getInt("revision");
        Instant recordedAt = Documents.instant(row, "recorded_at");
        return new Change(
                new Position(recordedAt, id, revision).cursor(),
                type,
                id,
                revision,
                Code.of(RecordChange.class, row.getString("change")),
                recordedAt,
                Documents.idOrNull(row, "merged_into"),
                Documents.read(row, "state", RecordStates.javaType(type)));
    }
}
