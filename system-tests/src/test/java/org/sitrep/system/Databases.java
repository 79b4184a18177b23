package org.sitrep.system;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.sitrep.stack.Postgres;

/** Whole databases, copied and put in another's place: what a dump and its restore come to. Nobody may be connected. */
final class Databases {
    private static final String IN_USE = "55006";

    private final Postgres postgres;

    Databases(Postgres postgres) {
        this.postgres = postgres;
    }

    /** A copy beside it; one of before gives way. */
    void backUp(String database) {
        run(
                "DROP DATABASE IF EXISTS " + backup(database),
                "CREATE DATABASE " + backup(database) + " TEMPLATE " + database + " OWNER " + database);
    }

    /** As it was when it was backed up; what it has become since is gone. */
    void restore(String database) {
        run(
                "DROP DATABASE " + database,
                "CREATE DATABASE " + database + " TEMPLATE " + backup(database) + " OWNER " + database);
    }

    void drop(String database) {
        run("DROP DATABASE " + database);
    }

    private void run(String... statements) {
        try (var connection = postgres.superuser("postgres");
                var statement = connection.createStatement()) {
            for (String each : List.of(statements)) {
                RunningPlatform.soon().until(() -> done(statement, each));
            }
        } catch (SQLException refused) {
            throw new AssertionError(refused);
        }
    }

    /** False while the database still notices that a service which has ended is gone. */
    private static boolean done(Statement statement, String sql) throws SQLException {
        try {
            statement.execute(sql);
            return true;
        } catch (SQLException refused) {
            if (IN_USE.equals(refused.getSQLState())) {
                return false;
            }
            throw refused;
        }
    }

    private static String backup(String database) {
        return database + "_backup";
    }
}
