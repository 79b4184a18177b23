package org.sitrep.stats.projecting;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
        var columns = String.join(", ", rows.getFirst().values().keySet());
        var copying = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy " + table + " (" + columns + ") from stdin");
        try {
            var text = new StringBuilder(2 * CHUNK);
            for (var row : rows) {
                append(text, row);
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

    private static void append(StringBuilder text, Row row) {
        for (var value : row.values().values()) {
            append(text, value);
            text.append('\t');
        }
        text.setCharAt(text.length() - 1, '\n');
    }

    private static void append(StringBuilder text, @Nullable Object value) {
        switch (value) {
            case null -> text.append("\\N");
            case String[] texts -> escape(text, array(texts));
            case UUID[] ids ->
                text.append(Arrays.stream(ids).map(UUID::toString).collect(Collectors.joining(",", "{", "}")));
            default -> escape(text, value.toString());
        }
    }

    private static String array(String[] texts) {
        return Arrays.stream(texts)
                .map(each -> '"' + each.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static void escape(StringBuilder text, String value) {
        for (int at = 0; at < value.length(); at++) {
            char letter = value.charAt(at);
            switch (letter) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(letter);
            }
        }
    }
}
