package org.sitrep.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sitrep.stack.Service;

/** Two processes of events-service share the work on one database. */
class TwoInstancesTest {
    private static final int ARTICLES = 20;
    private static final Pattern CONSUMED =
            Pattern.compile("(?m)^kafka_consumer_fetch_manager_records_consumed_total\\{[^}]*} ([0-9.E]+)");

    private final RunningPlatform running = RunningPlatform.shared();

    @Test
    void makeOneEventOfTwentyReportsSentAtOnce() throws Exception {
        // Given a second process beside the first, with partitions of its own
        Service second = running.platform.another("events-service", 2);
        try {
            second.start();

            // When twenty publishers tell of one strike at once
            List<String> ids = sendAtOnce();
            ids.forEach(running::coded);

            // Then there is one event with twenty sources, and both processes had a part in it
            JsonNode events = RunningPlatform.soon()
                    .alias("one event of all articles")
                    .until(
                            () -> running.get("/v1/events?article=" + String.join(",", ids)),
                            found -> found.path("items").size() == 1
                                    && found.at("/items/0/source_count").asInt() == ARTICLES);
            assertThat(events.at("/items/0/killed/best").asInt()).isEqualTo(7);
            assertThat(consumed(second)).isPositive();
            assertThat(consumed(running.platform.events())).isPositive();
        } finally {
            second.stop();
        }
    }

    private List<String> sendAtOnce() throws Exception {
        try (var threads = Executors.newFixedThreadPool(ARTICLES)) {
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

    private static double consumed(Service instance) {
        return CONSUMED.matcher(RunningPlatform.metrics(instance.managementUrl()))
                .results()
                .mapToDouble(each -> Double.parseDouble(each.group(1)))
                .sum();
    }
}
