package org.sitrep.benchmarks.statistics;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.benchmarks.platform.Running;
import org.sitrep.contracts.Json;

/** Asks thirty usual questions of the service and of DuckDB over the same rows, in turns. */
final class AskStatistics {
    private final HttpClient client = HttpClient.newHttpClient();
    private final Path folder;
    private final String service;
    private final String token;
    private final int warm;

    AskStatistics(Running running, int warm) {
        this.folder = running.stack().home().root();
        this.service = running.service().url();
        this.token = running.token("analyst");
        this.warm = warm;
    }

    void ask(Connection rows, int times) throws SQLException, IOException, InterruptedException {
        try (DuckDbDoor duckDb = new DuckDbDoor(folder)) {
            System.out.printf("%,d revisions, %d of each question%n", duckDb.fill(rows), times);
            compare("now", duckDb, null, times);
            compare("known_at", duckDb, instant(rows), times);
        }
    }

    /** When half of the revisions had been recorded. */
    private static String instant(Connection rows) throws SQLException {
        try (var row = rows.createStatement()
                .executeQuery(
                        "select to_char(percentile_disc(0.5) within group (order by recorded_at) at time zone 'UTC',"
                                + " 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"') from event_revisions")) {
            row.next();
            return row.getString(1);
        }
    }

    private void compare(String what, DuckDbDoor duckDb, @Nullable String knownAt, int times)
            throws IOException, InterruptedException {
        warm(duckDb, knownAt);
        List<Long> ours = new ArrayList<>();
        List<Long> theirs = new ArrayList<>();
        System.out.printf("%n%-34s %10s %10s %10s %10s   (ms)%n", what, "median", "worst", "DuckDB", "worst");
        for (Question question : Question.usual()) {
            HttpRequest asked = ofService(question, knownAt);
            HttpRequest sent = ofDuckDb(duckDb, question, knownAt);
            long[] one = new long[times];
            long[] other = new long[times];
            for (int time = 0; time < times; time++) {
                one[time] = time(asked);
                other[time] = time(sent);
                ours.add(one[time]);
                theirs.add(other[time]);
            }
            Arrays.sort(one);
            Arrays.sort(other);
            System.out.printf(
                    "%-34s %10.1f %10.1f %10.1f %10.1f%n",
                    question.name(),
                    one[times / 2] / 1e6,
                    one[times - 1] / 1e6,
                    other[times / 2] / 1e6,
                    other[times - 1] / 1e6);
        }
        for (double share : new double[] {0.5, 0.99}) {
            System.out.printf(
                    "p%.0f: service %.1f ms, DuckDB %.1f ms, ratio %.2f%n",
                    share * 100,
                    quantile(ours, share),
                    quantile(theirs, share),
                    quantile(ours, share) / quantile(theirs, share));
        }
    }

    /** All questions in turns, as servers have been asked that run for longer than a minute. */
    private void warm(DuckDbDoor duckDb, @Nullable String knownAt) throws IOException, InterruptedException {
        for (int time = 0; time < warm; time++) {
            for (Question question : Question.usual()) {
                time(ofService(question, knownAt));
                time(ofDuckDb(duckDb, question, knownAt));
            }
        }
    }

    private HttpRequest ofService(Question question, @Nullable String knownAt) {
        return HttpRequest.newBuilder(URI.create(service + question.path(knownAt)))
                .header("Authorization", "Bearer " + token)
                .build();
    }

    private static HttpRequest ofDuckDb(DuckDbDoor duckDb, Question question, @Nullable String knownAt)
            throws IOException {
        return HttpRequest.newBuilder(URI.create(duckDb.url()))
                .POST(HttpRequest.BodyPublishers.ofByteArray(
                        Json.MESSAGES.writeValueAsBytes(question.statements(knownAt))))
                .build();
    }

    private long time(HttpRequest request) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        long took = System.nanoTime() - begun;
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(request.uri() + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return took;
    }

    private static double quantile(List<Long> times, double share) {
        List<Long> sorted = times.stream().sorted().toList();
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1) / 1e6;
    }
}
