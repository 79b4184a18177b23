package org.sitrep.events.importing;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sitrep.events.storing.Documents;

/**
 * A table that is taken while nobody waits.
 *
 * @param counts of its rows so far
 * @param endedAt null while it is under way
 * @param problem why it ended before its table did; null where it did not
 */
record Import(
        UUID id,
        String client,
        String dataset,
        Instant receivedAt,
        Counts counts,
        @Nullable Instant endedAt,
        @Nullable JsonNode problem) {
    static final String COLUMNS =
            "id, client, dataset, received_at, imported, revised, known, refused, ended_at, problem::text AS problem";

    static Import read(ResultSet row) throws SQLException {
        return new Import(
                Documents.id(row, "id"),
                row.getString("client"),
                row.getString("dataset"),
                Documents.instant(row, "received_at"),
                new Counts(
                        row.getLong("imported"), row.getLong("revised"), row.getLong("known"), row.getLong("refused")),
                Documents.instantOrNull(row, "ended_at"),
                row.getString("problem") == null ? null : Documents.tree(row, "problem"));
    }
}
