package org.sitrep.stats.copying;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.duckdb.DuckDBAppender;

/** How a value travels: from PostgreSQL's binary format into a column. */
enum ColumnType {
    TEXT("text", "VARCHAR"),
    JSON("jsonb", "VARCHAR"),
    INTEGER("int4", "INTEGER"),
    DOUBLE("float8", "DOUBLE"),
    BOOLEAN("bool", "BOOLEAN"),
    DATE("date", "DATE"),
    INSTANT("timestamptz", "TIMESTAMPTZ"),
    ID("uuid", "UUID"),
    TEXTS("_text", "VARCHAR[]"),
    IDS("_uuid", "UUID[]");

    private final String inRows;
    private final String inColumns;

    /** PostgreSQL counts from the year 2000. */
    private static final class Epoch {
        static final int DAYS = 10_957;
        private static final long MICROS = DAYS * 86_400_000_000L;

        /** Both sides have the largest number for infinity. */
        static long micros(long value) {
            return value == Long.MAX_VALUE ? value : value + MICROS;
        }
    }

    ColumnType(String inRows, String inColumns) {
        this.inRows = inRows;
        this.inColumns = inColumns;
    }

    static ColumnType of(String inRows) {
        return Arrays.stream(values())
                .filter(type -> type.inRows.equals(inRows))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No column can hold a " + inRows));
    }

    String inColumns() {
        return inColumns;
    }

    /** Reads so many bytes and appends the value that they are. */
    void append(ByteBuffer value, int length, DuckDBAppender to) throws SQLException {
        switch (this) {
            case TEXT -> to.append(text(value, length));
            case JSON -> to.append(json(value, length));
            case INTEGER -> to.append(value.getInt());
            case DOUBLE -> to.append(value.getDouble());
            case BOOLEAN -> to.append(value.get() != 0);
            case DATE -> to.appendEpochDays(value.getInt() + Epoch.DAYS);
            case INSTANT -> to.appendEpochMicros(Epoch.micros(value.getLong()));
            case ID -> to.appendUUID(value.getLong(), value.getLong());
            case TEXTS -> to.append(list(value, ColumnType::text));
            case IDS -> to.append(list(value, (id, _) -> new UUID(id.getLong(), id.getLong())));
        }
    }

    private static String text(ByteBuffer value, int length) {
        var bytes = new byte[length];
        value.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** A number that tells the format comes first. */
    private static String json(ByteBuffer value, int length) {
        value.get();
        return text(value, length - 1);
    }

    /** Reads so many bytes as an element of a list. */
    private interface Element<T> {
        T read(ByteBuffer value, int length);
    }

    /** Of one dimension, without nulls: the number of dimensions, two words, their length, another word, the elements. */
    private static <T> List<T> list(ByteBuffer value, Element<T> element) {
        int dimensions = value.getInt();
        value.position(value.position() + 2 * Integer.BYTES);
        if (dimensions == 0) {
            return List.of();
        }
        int length = value.getInt();
        value.position(value.position() + Integer.BYTES);
        var list = new ArrayList<T>(length);
        for (int at = 0; at < length; at++) {
            list.add(element.read(value, value.getInt()));
        }
        return list;
    }
}
