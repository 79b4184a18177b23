package org.sitrep.events.storing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.Json;

/** JSON documents, instants and ids in rows. What cannot be read back was written wrongly, by us. */
public final class Documents {
    /** What is stored was checked when it came, and in {@code jsonb} no key stands twice. */
    private static final ObjectReader STORED =
            Json.MESSAGES.reader().without(StreamReadFeature.STRICT_DUPLICATE_DETECTION);

    private Documents() {}

    public static String write(Object value) {
        try {
            return Json.MESSAGES.writeValueAsString(value);
        } catch (JsonProcessingException ours) {
            throw new IllegalStateException("cannot be written as JSON: " + value.getClass(), ours);
        }
    }

    public static <T> T read(ResultSet row, String column, Class<T> type) throws SQLException {
        return read(row.getString(column), type);
    }

    public static <T> T read(String json, Class<T> type) {
        try {
            return STORED.forType(type).readValue(json);
        } catch (JsonProcessingException ours) {
            throw new IllegalStateException("a stored " + type.getSimpleName() + " cannot be read", ours);
        }
    }

    /**
     * Reads a document.
     *
     * @param json in UTF-8
     */
    public static <T> T read(byte[] json, Class<T> type) {
        try {
            return STORED.forType(type).readValue(json);
        } catch (IOException ours) {
            throw new IllegalStateException("a stored " + type.getSimpleName() + " cannot be read", ours);
        }
    }

    public static <T> T read(JsonNode tree, Class<T> type) {
        return read(tree.toString(), type);
    }

    public static <T> List<T> readList(ResultSet row, String column, TypeReference<List<T>> type) throws SQLException {
        try {
            return STORED.forType(type).readValue(row.getString(column));
        } catch (JsonProcessingException ours) {
            throw new IllegalStateException("a stored list cannot be read: " + column, ours);
        }
    }

    public static JsonNode tree(ResultSet row, String column) throws SQLException {
        return read(row, column, JsonNode.class);
    }

    public static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    public static @Nullable UUID idOrNull(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    public static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    public static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
        return row.getObject(column) == null ? null : instant(row, column);
    }
}
