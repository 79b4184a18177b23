package org.sitrep.stats.projecting;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Applies revisions to the read model. The rows that result are a function of the set of revisions applied: their order,
 * their grouping into transactions and how often each comes make no difference.
 */
@ApplicationScoped
class Projector {
    static final String TARGET_DEAD = "event_target_dead";

    /** Within the caller's transaction. */
    void apply(Connection connection, Collection<Revision> revisions) throws SQLException {
        if (revisions.isEmpty()) {
            return;
        }
        int epoch = Epochs.claim(connection, revisions);
        var standing =
                revisions.stream().filter(revision -> revision.epoch() == epoch).toList();
        if (standing.isEmpty()) {
            return;
        }
        RecordLocks.take(connection, standing);
        var byTable = standing.stream().collect(Collectors.groupingBy(revision -> RevisionTable.of(revision.type())));
        for (var entry : byTable.entrySet()) {
            write(connection, entry.getKey(), entry.getValue());
        }
    }

    private static void write(Connection connection, RevisionTable table, List<Revision> revisions)
            throws SQLException {
        Rows.insert(
                connection,
                table.tableName(),
                revisions.stream().map(Revision::row).toList());
        Rows.insert(
                connection,
                TARGET_DEAD,
                revisions.stream().flatMap(r -> r.targetDead().stream()).toList());
        var ids = new HashSet<UUID>();
        revisions.forEach(revision -> ids.add(revision.id()));
        closeSpans(connection, table, ids);
    }

    private static void closeSpans(Connection connection, RevisionTable table, Set<UUID> ids) throws SQLException {
        try (var statement = connection.prepareStatement(closeSpans(table.tableName()))) {
            statement.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            statement.executeUpdate();
        }
    }

    /** A span ends where any later revision begins; of revisions out of order in time the overtaken ones have no span. */
    private static String closeSpans(String table) {
        return """
            update %1$s r set known_until = spans.until, touched = pg_current_xact_id()
            from (select id, revision, coalesce(min(recorded_at) over (
                      partition by id order by revision rows between 1 following and unbounded following),
                      'infinity') as until
                  from %1$s where id = any(?)) spans
            where r.id = spans.id and r.revision = spans.revision and r.known_until <> spans.until""".formatted(table);
    }
}
