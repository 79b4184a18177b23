package org.sitrep.events.storing;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Runs SQL. Parameters are bound in order: instants as {@code timestamptz}, collections of ids, texts or whole numbers as
 * arrays, anything else as the driver takes it; JSON goes in as text and is cast in the statement.
 */
@ApplicationScoped
public class Database {
    /** A round trip costs as much as some ten rows; so many take one megabyte, and are held twice. */
    private static final int ROWS_AT_ONCE = 500;

    private final AgroalDataSource source;

    Database(AgroalDataSource source) {
        this.source = source;
    }

    /** What a row is read as. */
    @FunctionalInterface
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /**
     * All rows that a query finds.
     *
     * @throws DatabaseFailure where the database refuses or is away
     */
    public <T> List<T> query(String sql, RowReader<T> reader, @Nullable Object... parameters) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(connection, statement, parameters);
            try (ResultSet rows = statement.executeQuery()) {
                List<T> read = new ArrayList<>();
                while (rows.next()) {
                    read.add(reader.read(rows));
                }
                return read;
            }
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }

    /** Takes rows as they come. */
    @FunctionalInterface
    public interface RowTaker<T> {
        void take(Iterator<T> rows) throws IOException;
    }

    /**
     * Hands over rows while the next are read, by a thread of its own: memory does not grow with their number. All of them
     * stood at one instant. For whoever is in no transaction.
     *
     * @throws DatabaseFailure where the database refuses or is away
     * @throws IOException what the taker throws
     */
    public <T> void stream(String sql, RowReader<T> reader, RowTaker<T> taker, @Nullable Object... parameters)
            throws IOException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false); // else the driver reads all rows at once
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setFetchSize(ROWS_AT_ONCE);
                bind(connection, statement, parameters);
                try (ResultSet rows = statement.executeQuery();
                        RowIterator<T> read = new RowIterator<>(rows, reader, ROWS_AT_ONCE)) {
                    taker.take(read);
                }
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }

    /** The only row that a query finds, or none. */
    public <T> Optional<T> first(String sql, RowReader<T> reader, @Nullable Object... parameters) {
        return query(sql, reader, parameters).stream().findFirst();
    }

    /**
     * Runs a statement that changes rows, or calls a function for its effect.
     *
     * @throws DatabaseFailure where the database refuses or is away
     */
    public void run(String sql, @Nullable Object... parameters) {
        runEach(sql, List.of(Parameters.of(parameters)));
    }

    /** Runs one statement with many sets of parameters, in their order. */
    public void runEach(String sql, List<Parameters> sets) {
        if (sets.isEmpty()) {
            return;
        }
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Parameters each : sets) {
                bind(connection, statement, each.values());
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }

    private static void bind(Connection connection, PreparedStatement statement, @Nullable Object[] parameters)
            throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            if (parameters[i] instanceof Collection<?> none && none.isEmpty()) {
                statement.setObject(i + 1, "{}", Types.OTHER); // an array of whatever type the statement wants
            } else {
                statement.setObject(i + 1, asSql(connection, parameters[i]));
            }
        }
    }

    private static @Nullable Object asSql(Connection connection, @Nullable Object value) throws SQLException {
        return switch (value) {
            case Instant instant -> OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
            case Collection<?> many -> connection.createArrayOf(arrayType(many), many.toArray());
            case null, default -> value;
        };
    }

    private static String arrayType(Collection<?> many) {
        return switch (many.iterator().next()) {
            case UUID _ -> "uuid";
            case Integer _ -> "int4";
            case Boolean _ -> "bool";
            default -> "text";
        };
    }
}
