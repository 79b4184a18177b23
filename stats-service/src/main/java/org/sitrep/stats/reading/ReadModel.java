package org.sitrep.stats.reading;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Opens snapshots of the read model. */
@ApplicationScoped
public class ReadModel {
    private final AgroalDataSource database;

    ReadModel(AgroalDataSource database) {
        this.database = database;
    }

    /** Runs all of a question's statements on one state, so that its figures fit each other and the position. */
    public <T> T read(KnownAt knownAt, Function<Snapshot, T> question) {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                return ask(connection, knownAt, question);
            } finally {
                connection.rollback(); // nothing was written
                connection.setAutoCommit(true);
            }
        } catch (SQLException failure) {
            throw new ReadModelException("The read model could not be read", failure);
        }
    }

    private static <T> T ask(Connection connection, KnownAt knownAt, Function<Snapshot, T> question)
            throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set transaction isolation level repeatable read, read only");
        }
        return question.apply(new Snapshot(connection, Position.of(offsets(connection), knownAt), knownAt));
    }

    /** How far the log has been applied: the offset of the next message, by partition. */
    public Map<Integer, Long> offsets() {
        try (var connection = database.getConnection()) {
            return offsets(connection);
        } catch (SQLException failure) {
            throw new ReadModelException("The read model could not be read", failure);
        }
    }

    private static Map<Integer, Long> offsets(Connection connection) {
        var offsets = new TreeMap<Integer, Long>();
        new Sql()
                .add("select partition, next_offset from applied")
                .list(connection, row -> offsets.put(row.getInt(1), row.getLong(2)));
        return offsets;
    }
}
