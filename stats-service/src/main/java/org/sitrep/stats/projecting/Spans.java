package org.sitrep.stats.projecting;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * When each revision of some records was the current one, of those that are kept and those that arrive. A span ends where any
 * later revision begins; of revisions out of order in time the overtaken ones have no span.
 */
final class Spans {
    private static final String INFINITY = "infinity";

    private final Map<UUID, NavigableMap<Integer, Instant>> begun = new HashMap<>();
    private final List<Kept> kept;

    /** A revision that the table has; {@code until} is null for the current one. */
    private record Kept(
            UUID id,
            int revision,
            Instant recordedAt,
            @Nullable Instant until) {}

    private Spans(List<Kept> kept) {
        this.kept = kept;
        kept.forEach(one -> begunOf(one.id()).put(one.revision(), one.recordedAt()));
    }

    /** Of these records, whose locks the caller holds. */
    static Spans read(Connection connection, String table, Collection<UUID> ids) throws SQLException {
        var kept = new ArrayList<Kept>();
        try (var statement =
                connection.prepareStatement("select id, revision, recorded_at, nullif(known_until, 'infinity') from "
                        + table + " where id = any(?)")) {
            statement.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    var until = rows.getObject(4, OffsetDateTime.class);
                    kept.add(new Kept(
                            rows.getObject(1, UUID.class),
                            rows.getInt(2),
                            rows.getObject(3, OffsetDateTime.class).toInstant(),
                            until == null ? null : until.toInstant()));
                }
            }
        }
        return new Spans(kept);
    }

    /** Those that are not there yet, each once: a message that comes again changes nothing. */
    List<Revision> arriving(Collection<Revision> revisions) {
        return revisions.stream()
                .filter(revision ->
                        begunOf(revision.id()).putIfAbsent(revision.number(), revision.recordedAt()) == null)
                .toList();
    }

    /** As a row of the table says it. */
    Object until(Revision revision) {
        var until = until(revision.id(), revision.number());
        return until == null ? INFINITY : until;
    }

    private @Nullable Instant until(UUID id, int revision) {
        return begunOf(id).tailMap(revision, false).values().stream()
                .min(Instant::compareTo)
                .orElse(null);
    }

    /** Of the kept ones, those that an arriving one cuts short. */
    void cut(Connection connection, String table) throws SQLException {
        try (var statement = connection.prepareStatement("update " + table
                + " set known_until = ?::timestamptz, touched = pg_current_xact_id() where id = ? and revision = ?")) {
            for (var one : kept) {
                var until = until(one.id(), one.revision());
                if (until != null && !Objects.equals(until, one.until())) {
                    statement.setString(1, until.toString());
                    statement.setObject(2, one.id());
                    statement.setInt(3, one.revision());
                    statement.addBatch();
                }
            }
            statement.executeBatch();
        }
    }

    private NavigableMap<Integer, Instant> begunOf(UUID id) {
        return begun.computeIfAbsent(id, _ -> new TreeMap<>());
    }
}
