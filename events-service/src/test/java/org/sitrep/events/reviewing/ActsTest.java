package org.sitrep.events.reviewing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sitrep.contracts.Topics;
import org.sitrep.contracts.messages.Act;
import org.sitrep.events.samples.OnRealParts;
import org.sitrep.events.serving.Api;
import org.sitrep.events.storing.Documents;
import org.sitrep.events.taking.Log;
import org.sitrep.manners.identifiers.Ids;

@OnRealParts
class ActsTest {
    private static final Duration SOON = Duration.ofSeconds(90);

    @Test
    void noteOnceWhatAnotherServiceTellsTwice() {
        String article = UUID.randomUUID().toString();
        Act act = new Act(
                Ids.next(),
                Instant.parse("2024-04-23T14:02:13Z"),
                "local-admin",
                "article.recode",
                "article",
                article,
                Map.of("coding_number", "2"));
        Act next = new Act(Ids.next(), act.at(), "local-admin", "dead-letter.replay", "dead-letter", article, Map.of());

        send(act);
        send(act);
        send(next);

        await().atMost(SOON).until(() -> noted(article).contains("dead-letter.replay"));
        assertThat(noted(article)).containsExactly("dead-letter.replay", "article.recode");
        Api.as("admin")
                .get("/v1/audit?action=article.recode&about=" + article)
                .then()
                .body("items.who", contains("local-admin"))
                .body("items.at", contains("2024-04-23T14:02:13Z"))
                .body("items.details.coding_number", contains("2"));
    }

    private static void send(Act act) {
        Log.send(Topics.ACTS, act.id().toString(), Documents.write(act));
    }

    private static List<String> noted(String article) {
        return Api.as("admin").get("/v1/audit?about=" + article).path("items.action");
    }
}
