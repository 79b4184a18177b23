package org.sitrep.benchmarks.records;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** The tables that taking reports fills, and how quickly {@code COPY} fills them with the same rows. */
final class RecordTables {
    private static final double SECOND = 1e9;

    /** In the order in which their foreign keys let them be filled. */
    private static final List<String> TABLES = List.of(
            "source_article",
            "event_columns",
            "report",
            "applied_coding",
            "imported_row",
            "casualty_claim",
            "claim_subject",
            "revision",
            "review");

    private final Connection connection;

    RecordTables(Connection connection) {
        this.connection = connection;
    }

    void empty() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("TRUNCATE " + String.join(", ", TABLES) + " CASCADE");
        }
    }

    /** Seconds that it takes to fill them by {@code COPY} with what they hold, which waits in files meanwhile. */
    double copy() throws SQLException, IOException {
        Path folder = Files.createTempDirectory("copied");
        try {
            CopyManager copies = connection.unwrap(PGConnection.class).getCopyAPI();
            for (String each : TABLES) {
                try (OutputStream content = Files.newOutputStream(folder.resolve(each))) {
                    copies.copyOut("COPY " + each + " TO STDOUT", content);
                }
            }
            empty();
            long begin = System.nanoTime();
            for (String each : TABLES) {
                try (InputStream content = Files.newInputStream(folder.resolve(each))) {
                    copies.copyIn("COPY " + each + " FROM STDIN", content);
                }
            }
            return (System.nanoTime() - begin) / SECOND;
        } finally {
            for (String each : TABLES) {
                Files.deleteIfExists(folder.resolve(each));
            }
            Files.delete(folder);
        }
    }
}
