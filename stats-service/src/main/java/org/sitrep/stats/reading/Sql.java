package org.sitrep.stats.reading;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A statement in the making: text from this code alone, every value from outside bound to a {@code ?}. */
public final class Sql {
    private final StringBuilder text = new StringBuilder();
    private final List<@Nullable Object> values = new ArrayList<>();

    /** Makes one item of a row. */
    @FunctionalInterface
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Adds a piece with as many values as it has question marks; pieces are set apart by a space. */
    public Sql add(String piece, @Nullable Object... bound) {
        text.append(piece).append(' ');
        for (var value : bound) {
            values.add(value);
        }
        return this;
    }

    public Sql add(Sql other) {
        text.append(other.text);
        values.addAll(other.values);
        return this;
    }

    /** This piece in the place of {@code %s} in another one, which has no question marks of its own. */
    public Sql into(String frame) {
        var framed = new Sql().add(frame.formatted(text));
        framed.values.addAll(values);
        return framed;
    }

    /** This piece in the place of {@code %1$s} and another one in that of {@code %2$s}, which comes after it. */
    public Sql into(String frame, Sql later) {
        var framed = new Sql().add(frame.formatted(text, later.text));
        framed.values.addAll(values);
        framed.values.addAll(later.values);
        return framed;
    }

    public <T> List<T> list(Connection connection, RowReader<T> reader) {
        try (var statement = connection.prepareStatement(text.toString())) {
            for (int at = 0; at < values.size(); at++) {
                bind(connection, statement, at + 1, values.get(at));
            }
            var items = new ArrayList<T>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    items.add(reader.read(rows));
                }
            }
            return items;
        } catch (SQLException failure) {
            throw new ReadModelException("The read model could not be asked", failure);
        }
    }

    /** The only row of a statement that always has one. */
    public <T> T one(Connection connection, RowReader<T> reader) {
        return list(connection, reader).getFirst();
    }

    private static void bind(Connection connection, PreparedStatement statement, int at, @Nullable Object value)
            throws SQLException {
        switch (value) {
            case null -> statement.setObject(at, null);
            case Instant instant -> statement.setObject(at, instant.atOffset(ZoneOffset.UTC));
            case String[] texts -> statement.setArray(at, connection.createArrayOf("VARCHAR", texts));
            case Integer[] numbers -> statement.setArray(at, connection.createArrayOf("INTEGER", numbers));
            case UUID[] ids -> statement.setArray(at, connection.createArrayOf("UUID", ids));
            default -> statement.setObject(at, value);
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
