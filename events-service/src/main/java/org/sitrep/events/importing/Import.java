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
 * @param cancelled whether somebody ended it before its table did
 * @param problem what ended it before its table did; null where nothing did
 */
record Import(
        UUID id,
        String client,
        String dataset,
        Instant receivedAt,
        Counts counts,
        @Nullable Instant endedAt,
        boolean cancelled,
        @Nullable JsonNode problem) {
    static final String COLUMNS =
            "id, client, dataset, received_at, imported, revised, known, refused, ended_at, cancelled,"
                    + " problem::text AS problem";

    boolean isUnderWay() {
        return endedAt == null;
    }

    /** As callers are told. */
    String state() {
        if (isUnderWay()) {
            return "running";
        }
        return cancelled ? "cancelled" : problem == null ? "done" : "failed";
    }

    Import with(Counts further) {
        return new Import(id, client, dataset, receivedAt, further, endedAt, cancelled, problem);
    }

    static Import read(ResultSet row) throws SQLException {
        return new Import(
                Documents.id(row, "id"),
                row.getString("client"),
                row.getString("dataset"),
                Documents.instant(row, "received_at"),
                new Counts(
                        row.getLong("imported"), row.getLong("revised"), row.getLong("known"), row.getLong("refused")),
                Documents.instantOrNull(row, "ended_at"),
                row.getBoolean("cancelled"),
                row.getString("problem") == null ? null : Documents.tree(row, "problem"));
    }
}
