package org.sitrep.benchmarks.statistics;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.sitrep.benchmarks.platform.Running;
import org.sitrep.contracts.Json;

/**
 * What counting would cost in the rows themselves: {@code Engines EVENTS TIMES}. The statements of those usual questions that both
 * engines understand, in PostgreSQL and in DuckDB, over what {@link CountingStatistics} has filled; medians. Beside them, where
 * it can serve them, the figures alone of a {@link RollUp} in PostgreSQL.
 */
public final class Engines {
    private Engines() {}

    /** One question put to one of them. */
    private interface Asking {
        void ask() throws Exception;
    }

    public static void main(String[] arguments) throws Exception {
        int times = Integer.parseInt(arguments[1]);
        try (Running running = Running.start("statistics-" + arguments[0], "stats-service");
                Connection rows = DriverManager.getConnection(running.jdbcUrl());
                DuckDbDoor duckDb = new DuckDbDoor(running.stack().home().root());
                HttpClient client = HttpClient.newHttpClient()) {
            running.service().stop();
            System.out.printf("%,d revisions%n", duckDb.fill(rows));
            System.out.printf("%,d rows in the roll-up%n", RollUp.make(rows));
            System.out.printf("%-34s %12s %10s %10s   (ms)%n", "", "PostgreSQL", "roll-up", "DuckDB");
            for (Question question : Question.usual()) {
                if (question.isPortable()) {
                    List<String> statements = question.statements(null);
                    System.out.printf(
                            "%-34s %12.1f %10s %10.1f%n",
                            question.name(),
                            median(times, () -> ask(rows, statements)),
                            RollUp.serves(question) ? rollUp(times, rows, question) : "",
                            median(times, () -> ask(client, duckDb.url(), statements)));
                }
            }
        }
    }

    /** Of figures alone. */
    private static String rollUp(int times, Connection rows, Question question) throws Exception {
        List<String> statements = RollUp.statements(question);
        return "%.1f".formatted(median(times, () -> ask(rows, statements)));
    }

    private static double median(int times, Asking asking) throws Exception {
        long[] took = new long[times];
        for (int time = -1; time < times; time++) {
            long begun = System.nanoTime();
            asking.ask();
            if (time >= 0) {
                took[time] = System.nanoTime() - begun;
            }
        }
        Arrays.sort(took);
        return took[times / 2] / 1e6;
    }

    private static void ask(Connection rows, List<String> statements) throws SQLException {
        try (var statement = rows.createStatement()) {
            for (String each : statements) {
                statement.executeQuery(each).close();
            }
        }
    }

    private static void ask(HttpClient client, String url, List<String> statements) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                .POST(HttpRequest.BodyPublishers.ofByteArray(Json.MESSAGES.writeValueAsBytes(statements)))
                .build();
        int status =
                client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        if (status != 200) {
            throw new IllegalStateException("DuckDB answered " + status);
        }
    }
}
