package org.sitrep.stats.projecting;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.sitrep.stack.testing.TestStack;

/** A read model that nothing is ever committed to: who writes to it rolls back. */
final class EmptyReadModel {
    private static final String MODULE = "stats-counting";

    private EmptyReadModel() {}

    static Connection connect() throws SQLException {
        var settings = TestStack.settings(MODULE);
        var url = settings.get("quarkus.datasource.jdbc.url");
        var user = settings.get("quarkus.datasource.username");
        var password = settings.get("quarkus.datasource.password");
        Flyway.configure()
                .dataSource(url, user, password)
                .locations("db/manners", "db/migration")
                .load()
                .migrate();
        var connection = DriverManager.getConnection(url, user, password);
        connection.setAutoCommit(false);
        return connection;
    }
}
