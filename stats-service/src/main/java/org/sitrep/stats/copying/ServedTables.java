package org.sitrep.stats.copying;

import java.sql.Connection;
import java.sql.SQLException;

/** Which tables are the read model: those of the schema that is looked into, until another one takes its name. */
public final class ServedTables {
    /** Any number that nobody else locks. */
    private static final long LOCK = 5_171_923_844L;

    private ServedTables() {}

    /** At a transaction's beginning: the tables stay the same ones until it ends. */
    public static void hold(Connection connection) throws SQLException {
        execute(connection, "select pg_advisory_xact_lock_shared(" + LOCK + ")");
    }

    /** Waits for all who hold them, and keeps others waiting until the transaction ends. */
    public static void holdAlone(Connection connection) throws SQLException {
        execute(connection, "select pg_advisory_xact_lock(" + LOCK + ")");
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
