package org.sitrep.benchmarks.statistics;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.postgresql.PGConnection;

/** Times the service as it applies the log, beside {@code COPY} of the same rows into tables like its own, indexes and all. */
final class CatchUp {
    private CatchUp() {}

    /** Waits until the log is applied up to {@code until}, then copies what came of it; in words. */
    static String besideCopy(Connection connection, long before, long until)
            throws SQLException, IOException, InterruptedException {
        double applied = applying(connection, before, until);
        double copied = copying(connection);
        return "%,d messages applied, %.0f a second; COPY %.0f a second; ratio %.2f"
                .formatted(until - before, applied, copied, applied / copied);
    }

    /** Messages a second from the first that is applied after {@code before} to {@code until}. */
    private static double applying(Connection connection, long before, long until)
            throws SQLException, InterruptedException {
        while (applied(connection) == before) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        long begun = System.nanoTime();
        long first = applied(connection);
        while (applied(connection) < until) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        return (until - first) / seconds(begun);
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    static long applied(Connection connection) throws SQLException {
        return number(connection, "select coalesce(sum(next_offset), 0) from applied");
    }

    static long number(Connection connection, String question) throws SQLException {
        try (ResultSet row = connection.createStatement().executeQuery(question)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Revisions with their records, a second. */
    private static double copying(Connection connection) throws SQLException, IOException {
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
            statement.execute("drop table if exists copied_events, copied_records"); // of a run that was ended
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
