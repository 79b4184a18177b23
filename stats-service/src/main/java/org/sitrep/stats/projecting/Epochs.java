package org.sitrep.stats.projecting;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;

/**
 * Which epoch of the log the model is told by: the highest seen. With its first message everything of the epoch before is
 * forgotten, for the log published anew tells all that there is, and messages of an old one change nothing any more.
 */
final class Epochs {
    private static final List<String> TOLD = List.of(
            "event_revisions",
            "event_target_dead",
            "casualty_claim_revisions",
            "force_level_revisions",
            "tempo_claim_revisions",
            "records");

    private Epochs() {}

    /**
     * Holds the epoch until the transaction ends. Who will raise it takes the stronger lock at once: of two that hold the
     * weaker one neither could get it.
     *
     * @return the epoch that holds
     */
    static int claim(Connection connection, Collection<Revision> revisions) throws SQLException {
        int highest = revisions.stream().mapToInt(Revision::epoch).max().orElse(0);
        boolean higher = highest > read(connection, "");
        int held = read(connection, higher ? " for update" : " for share");
        if (highest <= held) {
            return held;
        }
        try (var statement = connection.createStatement()) {
            statement.executeUpdate("insert into removed (id) select id from records"); // the copies take them away too
            for (var table : TOLD) {
                statement.executeUpdate("delete from " + table);
            }
            statement.executeUpdate("update log_epoch set epoch = " + highest);
        }
        return highest;
    }

    private static int read(Connection connection, String lock) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select epoch from log_epoch" + lock)) {
            if (!rows.next()) {
                throw new IllegalStateException("The read model has lost its epoch");
            }
            return rows.getInt(1);
        }
    }
}
