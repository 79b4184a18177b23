package org.sitrep.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sitrep.stack.Service;

/** Two processes of events-service share the partitions of the codings and one database. */
class TwoInstancesTest {
    private static final int ARTICLES = 20;
    private static final String ASSIGNED = "coordinator_assigned_partitions";
    private static final String CONSUMED = "fetch_manager_records_consumed_total";

    private final RunningPlatform running = RunningPlatform.shared();

    @Test
    void makeOneEventOfTwentyReportsSentAtOnce() throws Exception {
        Service first = running.platform.events();
        Service second = running.platform.another("events-service", 2);
        try {
            // Given a second process beside the first, with partitions of its own
            second.start();
            RunningPlatform.soon()
                    .alias("both have partitions")
                    .until(() -> measured(first, ASSIGNED) > 0 && measured(second, ASSIGNED) > 0);
            double before = measured(first, CONSUMED);

            // When twenty publishers tell of one strike at once, and each process has one of them in hand before either
            // goes on
            List<String> ids = sendWhileHeld();

            // Then there is one event with twenty sources
            JsonNode events = RunningPlatform.soon()
                    .alias("events of all twenty articles")
                    .until(
                            () -> running.get("/v1/events?article=" + String.join(",", ids)),
                            TwoInstancesTest::complete);
            assertThat(events.path("items")).hasSize(1);
            assertThat(events.at("/items/0/killed/best").asInt()).isEqualTo(7);
            // And there never were two: each report but the first revised it, and none joined what had been apart
            assertThat(events.at("/items/0/revision").asInt()).isEqualTo(ARTICLES);
            // And both had a part in it
            assertThat(measured(first, CONSUMED)).isGreaterThan(before);
            assertThat(measured(second, CONSUMED)).isPositive();
        } finally {
            second.stop();
        }
    }

    private List<String> sendWhileHeld() throws Exception {
        try (Connection holding = running.platform.stack().postgres().superuser("events");
                Statement statement = holding.createStatement()) {
            holding.setAutoCommit(false);
            statement.execute("LOCK TABLE source_article");
            List<String> ids = sendAtOnce();
            RunningPlatform.soon().alias("both have a report in hand").until(() -> waiting(statement) >= 2);
            holding.commit();
            return ids;
        }
    }

    private static int waiting(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery(
                "SELECT count(*) FROM pg_locks WHERE NOT granted AND relation = 'source_article'::regclass")) {
            row.next();
            return row.getInt(1);
        }
    }

    private List<String> sendAtOnce() throws InterruptedException, ExecutionException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<String>> sending = IntStream.range(0, ARTICLES)
                    .<Callable<String>>mapToObj(number -> () -> running.send(article(number)))
                    .toList();
            List<String> ids = new ArrayList<>();
            for (Future<String> each : threads.invokeAll(sending)) {
                ids.add(each.get());
            }
            return ids;
        }
    }

    private static boolean complete(JsonNode events) {
        int sources = 0;
        for (JsonNode event : events.path("items")) {
            sources += event.path("source_count").asInt();
        }
        return sources == ARTICLES;
    }

    private static Map<String, Object> article(int number) {
        return Map.of(
                "text",
                        "Seven civilians were killed when a drone strike by Hezbollah hit the city of Haifa in Israel on Sunday"
                                + " June 16, officials told reporter number " + number + ".",
                "publisher", "Herald of District " + number,
                "published_at", "2024-06-17",
                "url", "https://herald-" + number + ".example/haifa",
                "language", "en");
    }

    /** The sum of a metric of its Kafka consumers. */
    private static double measured(Service instance, String metric) {
        return Pattern.compile("(?m)^kafka_consumer_" + metric + "(?:\\{[^}]*})? ([0-9.E]+)")
                .matcher(RunningPlatform.metrics(instance.managementUrl()))
                .results()
                .mapToDouble(each -> Double.parseDouble(each.group(1)))
                .sum();
    }
}
