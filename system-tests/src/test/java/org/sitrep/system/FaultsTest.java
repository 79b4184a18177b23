package org.sitrep.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.sitrep.stack.Part;
import org.sitrep.stack.Platform;

/** Nothing is lost and nothing counts twice, whatever is killed at whatever moment. */
@Order(RunningPlatform.RESTARTED)
class FaultsTest {
    private static final int ARTICLES = 200;
    private static final LocalDate FIRST_DAY = LocalDate.of(2019, 1, 3);
    private static final List<String> TOWNS =
            List.of("Gao", "Kidal", "Mopti", "Timbuktu", "Segou", "Sikasso", "Kayes", "Koutiala");
    private static final String OWN = "country=ML&from=2019-01-01&to=2020-12-31";

    private final RunningPlatform running = RunningPlatform.shared();

    @Test
    void countsEveryArticleOnceWhileEachPartIsKilledInTurn() {
        // Given 200 articles, each about a bombing of its own
        Platform platform = running.platform;
        Map<Integer, Part> victims = Map.of(
                30, platform.ingest(),
                65, platform.events(),
                100, platform.stats(),
                135, platform.gateway(),
                170, platform.stack().kafka());
        int dead = 0;
        List<String> ids = new ArrayList<>();

        // When they are sent while each service and the broker are killed and started again
        for (int number = 0; number < ARTICLES; number++) {
            Part victim = victims.get(number);
            if (victim != null) {
                victim.kill();
                Thread.ofVirtual().start(victim::start);
            }
            ids.add(running.send(bombing(number)));
            dead += killed(number);
        }

        // Then every article was coded once, and every figure counts once
        ids.forEach(running::coded);
        JsonNode total = RunningPlatform.soon()
                .alias("all are counted")
                .until(
                        () -> running.get("/v1/statistics/casualties?" + OWN).path("total"),
                        counted -> counted.path("events").asInt() >= ARTICLES);
        assertThat(new HashSet<>(ids)).hasSize(ARTICLES);
        assertThat(total.path("events").asInt()).isEqualTo(ARTICLES);
        assertThat(total.path("sources").asInt()).isEqualTo(ARTICLES);
        assertThat(total.path("killed").path("best").asInt()).isEqualTo(dead);
        List<JsonNode> events = all("/v1/events?" + OWN);
        assertThat(events).hasSize(ARTICLES).allSatisfy(event -> {
            assertThat(event.path("revision").asInt()).isEqualTo(1);
            assertThat(event.path("source_count").asInt()).isEqualTo(1);
        });
        Set<String> sources = new HashSet<>();
        events.forEach(event ->
                sources.add(event.path("sources").path(0).path("article_id").asText()));
        assertThat(sources).isEqualTo(new HashSet<>(ids));
    }

    private static Map<String, Object> bombing(int number) {
        LocalDate day = FIRST_DAY.plusDays(3L * number);
        String town = TOWNS.get(number % TOWNS.size());
        return Map.of(
                "title",
                "Bomb kills soldiers in " + town,
                "text",
                "A roadside bomb killed %d soldiers in the town of %s in Mali on %s, the army said."
                        .formatted(killed(number), town, day),
                "publisher",
                "Sahel Daily",
                "url",
                "https://sahel-daily.example/" + number,
                "published_at",
                day.plusDays(1).toString());
    }

    private static int killed(int number) {
        return 2 + number % 7;
    }

    private List<JsonNode> all(String path) {
        List<JsonNode> items = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = running.get(path + "&limit=60" + cursor);
            page.path("items").forEach(items::add);
            cursor = page.path("next_cursor").isNull()
                    ? ""
                    : "&cursor=" + page.path("next_cursor").asText();
        } while (!cursor.isEmpty());
        return items;
    }
}
