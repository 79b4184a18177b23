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
 * engines understand, in PostgreSQL and in DuckDB, over what {@link CountingStatistics} has filled; medians.
 */
public final class Engines {
    private Engines() {}

    /** One way to have statements answered. */
    private interface Engine {
        void answer(List<String> statements) throws Exception;
    }

    public static void main(String[] arguments) throws Exception {
        int times = Integer.parseInt(arguments[1]);
        try (Running running = Running.start("statistics-" + arguments[0], "stats-service");
                Connection rows = DriverManager.getConnection(running.jdbcUrl());
                DuckDbDoor duckDb = new DuckDbDoor(running.stack().home().root());
                HttpClient client = HttpClient.newHttpClient()) {
            running.service().stop();
            System.out.printf("%,d revisions%n", duckDb.fill(rows));
            System.out.printf("%-34s %12s %10s   (ms)%n", "", "PostgreSQL", "DuckDB");
            for (Question question : Question.usual()) {
                if (question.isPortable()) {
                    System.out.printf(
                            "%-34s %12.1f %10.1f%n",
                            question.name(),
                            median(times, question, statements -> ask(rows, statements)),
                            median(times, question, statements -> ask(client, duckDb.url(), statements)));
                }
            }
        }
    }

    private static double median(int times, Question question, Engine engine) throws Exception {
        List<String> statements = question.statements(null);
        long[] took = new long[times];
        for (int time = -1; time < times; time++) {
            long begun = System.nanoTime();
            engine.answer(statements);
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
