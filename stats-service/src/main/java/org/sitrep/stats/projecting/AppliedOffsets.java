package org.sitrep.stats.projecting;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

/** How far the log has been applied: kept with the rows that came of it, so that neither is ahead of the other. */
@ApplicationScoped
class AppliedOffsets {
    private static final String ADVANCE = """
            insert into applied (partition, next_offset) values (?, ?)
            on conflict (partition) do update set next_offset = greatest(applied.next_offset, excluded.next_offset)""";

    /** Within the caller's transaction; never moves backwards, for a message may come again. */
    void advance(Connection connection, Map<Integer, Long> nextOffsets) throws SQLException {
        try (var statement = connection.prepareStatement(ADVANCE)) {
            for (var entry : new TreeMap<>(nextOffsets).entrySet()) {
                statement.setInt(1, entry.getKey());
                statement.setLong(2, entry.getValue());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
