package org.sitrep.stats.copying;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.postgresql.PGConnection;

/** Rows as {@code COPY} gives them in PostgreSQL's binary format, straight into columns. */
final class BinaryRows {
    /** Signature, flags, and the length of what else may follow. */
    private static final int HEADER = 11 + 4 + 4;

    private BinaryRows() {}

    /**
     * Returns how many they were.
     *
     * @param query whose values have these types, in this order
     */
    static long append(Connection rows, String query, List<ColumnType> types, DuckDBAppender to) throws SQLException {
        var copying =
                rows.unwrap(PGConnection.class).getCopyAPI().copyOut("copy (" + query + ") to stdout (format binary)");
        long number = 0;
        try {
            boolean isFirst = true;
            for (var bytes = copying.readFromCopy(); bytes != null; bytes = copying.readFromCopy()) {
                var data = ByteBuffer.wrap(bytes);
                if (isFirst) {
                    data.position(HEADER + data.getInt(HEADER - Integer.BYTES));
                    isFirst = false;
                }
                while (data.remaining() > Short.BYTES) { // which the end has alone
                    append(data, types, to);
                    number++;
                }
            }
        } finally {
            if (copying.isActive()) {
                copying.cancelCopy();
            }
        }
        return number;
    }

    private static void append(ByteBuffer data, List<ColumnType> types, DuckDBAppender to) throws SQLException {
        data.getShort(); // how many values
        to.beginRow();
        for (var type : types) {
            int length = data.getInt();
            if (length < 0) {
                to.appendNull();
            } else {
                type.append(data, length, to);
            }
        }
        to.endRow();
    }
}
