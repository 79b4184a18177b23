package org.sitrep.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.sitrep.stack.HttpJson;
import org.sitrep.stack.Platform;
import org.sitrep.stack.Service;

/** The steps of docs/operations.md: what was lost comes back, to the digit. */
@Order(RunningPlatform.RESTARTED)
class RestoreTest {
    private final RunningPlatform running = RunningPlatform.shared();
    private final Platform platform = running.platform;
    private final Databases databases = new Databases(platform.stack().postgres());
    private final Topics topics = new Topics(platform.stack().kafka());

    @Test
    void goesBackToABackupThatIsOlderThanTheLogsEnd() {
        // Given records, one of them a curator's word, and a backup of them
        var bombings = new Bombings(running, "Niger", "NE", "Diffa");
        String first = bombings.send(0, "Sahel Daily", 2);
        String denied = bombings.send(1, "Sahel Daily", 9);
        bombings.send(2, 5);
        bombings.await(5, 5);
        retract(bombings.event(denied));
        bombings.await(4, 4);
        Instant atBackup = Instant.now();
        platform.events().stop();
        databases.backUp("events");
        platform.events().start();

        // And what came after it: events of their own, and another source of one that was known
        bombings.send(5, 8);
        bombings.send(0, "Niamey Post", 6);
        bombings.await(7, 8);
        Map<String, JsonNode> statistics = Statistics.all(running, null);
        Map<String, JsonNode> asOfBackup = Statistics.all(running, atBackup);

        // When the backup takes the place of the database, what was coded since is read again, and the log published
        // anew
        platform.events().stop();
        databases.restore("events");
        topics.rewind("events-service", "articles.coded", atBackup);
        platform.events().start();
        republish();

        // Then every statistic is what it was, now and as of the backup
        awaitSame(statistics, null);
        awaitSame(asOfBackup, atBackup);
        assertThat(bombings.event(first).path("source_count").asInt()).isEqualTo(2);
    }

    @Test
    void movesToEnginesThatHoldNothingButTwoDatabases() {
        // Given records
        var bombings = new Bombings(running, "Chad", "TD", "Bol");
        bombings.send(0, 4);
        bombings.await(4, 4);
        Map<String, JsonNode> statistics = Statistics.all(running, null);
        Instant before = Instant.now();
        Map<String, JsonNode> asOfBefore = Statistics.all(running, before);
        int articles = articles();

        // When nothing is carried over but the databases of articles and records
        platform.services().parallelStream().forEach(Service::stop);
        for (String database : new String[] {"ingest", "events"}) {
            databases.backUp(database);
            databases.restore(database);
        }
        databases.drop("stats");
        topics.forgetAll();
        platform.start((part, started, took) -> {});
        republish();

        // Then nothing is missing, every statistic is what it was, and the next article counts
        awaitSame(statistics, null);
        awaitSame(asOfBefore, before);
        assertThat(articles()).isEqualTo(articles);
        bombings.send(4, 5);
        bombings.await(5, 5);
    }

    @Test
    void fillsTheStatisticsAnewWhileTheOldOnesServe() throws Exception {
        // Given statistics, some of a time that is past
        var bombings = new Bombings(running, "Togo", "TG", "Dapaong");
        bombings.send(0, 2);
        bombings.await(2, 2);
        Instant before = Instant.now();
        bombings.send(2, 3);
        bombings.await(3, 3);
        Map<String, JsonNode> statistics = Statistics.all(running, null);
        Map<String, JsonNode> asOfBefore = Statistics.all(running, before);

        // When they are filled anew from the log, and asked for all the while
        String rebuild = platform.stats().managementUrl() + "/q/rebuild";
        var rebuilt = CompletableFuture.supplyAsync(() -> running.http.postForm(rebuild, Map.of()));
        do {
            assertThat(Statistics.all(running, null)).isEqualTo(statistics);
        } while (!rebuilt.isDone());

        // Then the new ones are the same, to the digit
        assertThat(rebuilt.get().status()).isEqualTo(204);
        assertThat(Statistics.all(running, null)).isEqualTo(statistics);
        assertThat(Statistics.all(running, before)).isEqualTo(asOfBefore);
    }

    private void awaitSame(Map<String, JsonNode> expected, @Nullable Instant knownAt) {
        RunningPlatform.soon()
                .untilAsserted(
                        () -> assertThat(Statistics.all(running, knownAt)).isEqualTo(expected));
    }

    private int articles() {
        return running.get("/v1/articles?limit=10000").path("items").size();
    }

    private void retract(JsonNode event) {
        HttpJson.Answer answer = running.http.post(
                running.url("/v1/events/" + event.path("id").asText() + "/retract"),
                running.token("curator"),
                Map.of("reason", "it did not happen"));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    private void republish() {
        String path = running.url("/v1/republications");
        HttpJson.Answer begun = RunningPlatform.soon()
                .until(
                        () -> running.http.post(path, running.token("admin"), Map.of()),
                        answer -> answer.status() < 500);
        assertThat(begun.status()).as(begun.text()).isEqualTo(202);
        String epoch = begun.json().path("epoch").asText();
        RunningPlatform.soon()
                .until(
                        () -> running.http.get(path + "/" + epoch, running.token("admin")),
                        answer -> !answer.json().path("ended_at").isNull());
    }
}
