package org.sitrep.stats.copying;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * How far something stands.
 *
 * @param generation of the read model: another one has other rows for the same log
 * @param offsets of the log's next message, by partition
 */
public record Stand(UUID generation, Map<Integer, Long> offsets) {
    /** Of the read model in rows, as the connection sees it. */
    public static Stand ofRows(Connection rows) throws SQLException {
        return read(rows, "select g.id, a.partition, a.next_offset from generation g left join applied a on true");
    }

    /** Of the copy, as the connection sees it. */
    public static Stand ofColumns(Connection columns) throws SQLException {
        return read(columns, "select generation, log_partition, next_offset from stand");
    }

    /** Whether it is this far of the same read model, or farther. */
    boolean isAt(Stand other) {
        return generation.equals(other.generation())
                && other.offsets().entrySet().stream()
                        .allMatch(offset -> offsets.getOrDefault(offset.getKey(), 0L) >= offset.getValue());
    }

    private static Stand read(Connection connection, String question) throws SQLException {
        var offsets = new TreeMap<Integer, Long>();
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(question)) {
            UUID generation = null;
            while (found.next()) {
                generation = found.getObject(1, UUID.class);
                int partition = found.getInt(2);
                if (!found.wasNull()) {
                    offsets.put(partition, found.getLong(3));
                }
            }
            if (generation == null) {
                throw new IllegalStateException("A read model without a generation");
            }
            return new Stand(generation, offsets);
        }
    }
}
