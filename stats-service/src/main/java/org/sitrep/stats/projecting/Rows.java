package org.sitrep.stats.projecting;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes rows of one table, many in one round trip. */
final class Rows {
    private Rows() {}

    /** A row that is there already stays as it is: a message that comes again changes nothing. */
    static void insert(Connection connection, String table, List<Row> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (var statement = connection.prepareStatement(sql(table, rows.getFirst()))) {
            for (var row : rows) {
                int at = 1;
                for (var value : row.values().values()) {
                    bind(connection, statement, at++, value);
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static String sql(String table, Row row) {
        var columns = row.values().keySet();
        var places = columns.stream()
                .map(column -> column.equals("document") ? "?::jsonb" : "?")
                .collect(Collectors.joining(", "));
        return "insert into " + table + " (" + String.join(", ", columns) + ") values (" + places
                + ") on conflict do nothing";
    }

    private static void bind(Connection connection, PreparedStatement statement, int at, @Nullable Object value)
            throws SQLException {
        switch (value) {
            case null -> statement.setObject(at, null);
            case Instant instant -> statement.setObject(at, instant.atOffset(ZoneOffset.UTC));
            case String[] texts -> statement.setArray(at, connection.createArrayOf("text", texts));
            case UUID[] ids -> statement.setArray(at, connection.createArrayOf("uuid", ids));
            default -> statement.setObject(at, value);
        }
    }
}
