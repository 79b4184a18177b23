package org.sitrep.stats.projecting;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Writes rows of one table as PostgreSQL reads them quickest: by {@code COPY}, in its text format. */
final class Rows {
    private static final int CHUNK = 1 << 16;

    private Rows() {}

    /** Within the caller's transaction. Rows have the same columns, and none of them is there already. */
    static void copy(Connection connection, String table, List<Row> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        var columns = String.join(", ", rows.getFirst().columns());
        var copying = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy " + table + " (" + columns + ") from stdin");
        try {
            var text = new StringBuilder(2 * CHUNK);
            for (var row : rows) {
                text.append(row.text()).append('\n');
                if (text.length() > CHUNK) {
                    send(copying, text);
                }
            }
            send(copying, text);
            copying.endCopy();
        } finally {
            if (copying.isActive()) {
                copying.cancelCopy();
            }
        }
    }

    private static void send(CopyIn copying, StringBuilder text) throws SQLException {
        var bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        copying.writeToCopy(bytes, 0, bytes.length);
        text.setLength(0);
    }
}
