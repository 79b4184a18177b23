package org.sitrep.stats.projecting;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.messages.RecordChanged;
import org.sitrep.stack.testing.TestStack;
import org.sitrep.stats.copying.Columns;
import org.sitrep.stats.reading.KnownAt;
import org.sitrep.stats.reading.Position;
import org.sitrep.stats.reading.Snapshot;
import org.sitrep.stats.reading.Words;

/** A read model that nothing is ever committed to: who writes to it rolls back. */
final class EmptyReadModel {
    private static final String MODULE = "stats-counting";

    private EmptyReadModel() {}

    static Connection connect() throws SQLException {
        return connect(MODULE);
    }

    /** In a database of its own. */
    static Connection connect(String module) throws SQLException {
        var settings = TestStack.settings(module);
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

    /** A copy of nothing yet. */
    static Columns columns() {
        try {
            return Columns.open(Path.of(System.getProperty("java.io.tmpdir")), "128MB");
        } catch (SQLException | IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Fills rows and columns with what the batches bring. */
    static void fill(Columns columns, Connection connection, List<List<RecordChanged>> batches)
            throws SQLException, IOException {
        for (var batch : batches) {
            new Projector().apply(connection, batch.stream().map(Revision::of).toList());
        }
        columns.take(connection);
    }

    /** What is counted in: the copy as it stands, without words. */
    static Snapshot snapshot(Connection columns, @Nullable Instant knownAt) {
        return snapshot(columns, knownAt, _ -> List.of());
    }

    static Snapshot snapshot(Connection columns, @Nullable Instant knownAt, Words words) {
        return new Snapshot(columns, new Position(""), new KnownAt(knownAt), words);
    }
}
