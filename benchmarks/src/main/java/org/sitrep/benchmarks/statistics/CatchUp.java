package org.sitrep.benchmarks.statistics;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.postgresql.PGConnection;

/**
 * Times the service as it applies the log to an empty read model, then {@code COPY} of the same rows into tables made like
 * its own, indexes and all: {@code CatchUp JDBC_URL MESSAGES}. Start it together with the service.
 */
public final class CatchUp {
    private CatchUp() {}

    public static void main(String[] arguments) throws SQLException, IOException, InterruptedException {
        long messages = Long.parseLong(arguments[1]);
        try (Connection connection = DriverManager.getConnection(arguments[0])) {
            while (applied(connection) == 0) {
                TimeUnit.MILLISECONDS.sleep(100);
            }
            long begun = System.nanoTime();
            long before = applied(connection);
            while (applied(connection) < messages) {
                TimeUnit.MILLISECONDS.sleep(100);
            }
            double rate = (messages - before) / seconds(begun);
            System.out.printf("applied %d messages: %.0f a second%n", messages - before, rate);
            double copied = copy(connection);
            System.out.printf("copied by COPY: %.0f a second; ratio %.2f%n", copied, rate / copied);
        }
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    private static long applied(Connection connection) throws SQLException {
        return number(connection, "select coalesce(sum(next_offset), 0) from applied");
    }

    private static long number(Connection connection, String question) throws SQLException {
        try (ResultSet row = connection.createStatement().executeQuery(question)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Events with their applied records, a second. */
    private static double copy(Connection connection) throws SQLException, IOException {
        var copying = connection.unwrap(PGConnection.class).getCopyAPI();
        String columns;
        try (ResultSet row = connection
                .createStatement()
                .executeQuery(
                        "select string_agg(quote_ident(column_name), ', ' order by ordinal_position) from"
                                + " information_schema.columns where table_name = 'event_revisions' and is_generated = 'NEVER'")) {
            row.next();
            columns = row.getString(1);
        }
        Path events = Files.createTempFile("events", ".copy");
        Path records = Files.createTempFile("records", ".copy");
        try (var first = Files.newOutputStream(events);
                var second = Files.newOutputStream(records)) {
            copying.copyOut("copy event_revisions (" + columns + ") to stdout", first);
            copying.copyOut("copy records to stdout", second);
        }
        try (var statement = connection.createStatement()) {
            statement.execute("create table copied_events (like event_revisions including all)");
            statement.execute("create table copied_records (like records including all)");
            long begun = System.nanoTime();
            try (var first = Files.newInputStream(events);
                    var second = Files.newInputStream(records)) {
                copying.copyIn("copy copied_events (" + columns + ") from stdin", first);
                copying.copyIn("copy copied_records from stdin", second);
            }
            double took = seconds(begun);
            double rate = number(connection, "select count(*) from copied_events") / took;
            statement.execute("drop table copied_events, copied_records");
            return rate;
        } finally {
            Files.delete(events);
            Files.delete(records);
        }
    }
}
