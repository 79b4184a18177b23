package org.sitrep.stats.projecting;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
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
        var spans = Spans.read(
                connection,
                table.tableName(),
                revisions.stream().map(Revision::id).distinct().toList());
        var arriving = spans.arriving(revisions);
        Rows.copy(
                connection,
                table.tableName(),
                arriving.stream()
                        .map(revision -> revision.row().put("known_until", spans.until(revision)))
                        .toList());
        Rows.copy(
                connection,
                TARGET_DEAD,
                arriving.stream().flatMap(r -> r.targetDead().stream()).toList());
        spans.cut(connection, table.tableName());
    }
}
