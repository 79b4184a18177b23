package org.sitrep.stats.projecting;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

/** Read models side by side in one database: the one that is served, and one that is filled anew to take its place. */
final class Generations {
    private Generations() {}

    static String newName() {
        return "filled_" + UUID.randomUUID().toString().replace('-', '_').toLowerCase(Locale.ROOT);
    }

    /** For this transaction alone. */
    static void lookInto(Connection connection, String schema) throws SQLException {
        execute(connection, "set local search_path to " + schema);
    }

    /** Within the caller's transaction; returns the name of the schema that was served until then. */
    static String serve(Connection connection, String schema) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select quote_ident(current_schema())")) {
            row.next();
            var served = Objects.requireNonNull(row.getString(1));
            var retired = schema + "_before";
            execute(connection, "alter schema " + served + " rename to " + retired);
            execute(connection, "alter schema " + schema + " rename to " + served);
            return retired;
        }
    }

    static void drop(Connection connection, String schema) throws SQLException {
        execute(connection, "drop schema if exists " + schema + " cascade");
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
