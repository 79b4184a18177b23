package org.sitrep.ingest.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.notNullValue;
import static org.sitrep.ingest.Door.accepted;
import static org.sitrep.ingest.Door.anonymous;
import static org.sitrep.ingest.Door.send;

import io.quarkus.test.common.http.TestHTTPResource;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sitrep.ingest.Awaiting;
import org.sitrep.ingest.IngestTest;
import org.sitrep.ingest.Texts;

/** What those who run the service see. */
@IngestTest
class ManagementTest {
    @TestHTTPResource(value = "/", management = true)
    URI management;

    @Test
    void isReadyWithItsDatabaseAndAliveWithItsConsumers() {
        Awaiting.soon()
                .untilAsserted(() -> anonymous()
                        .get(management + "health/ready")
                        .then()
                        .statusCode(200)
                        .body("checks.name", hasItems("Database connections health check")));
        Awaiting.soon()
                .untilAsserted(() -> anonymous()
                        .get(management + "health/live")
                        .then()
                        .statusCode(200)
                        .body("checks.name", hasItems("readers"), "checks.status", everyItem(equalTo("UP"))));
    }

    @Test
    void countsWhatBecomesOfArticles() {
        var article = Map.of("text", Texts.fresh());
        var id = accepted(article);
        send(article).statusCode(200);
        send(Map.of("text", "")).statusCode(400);
        Awaiting.status(id, "coded");

        // Counted once it is stored, which is a moment after it is seen.
        Awaiting.soon().untilAsserted(this::measured);
    }

    private void measured() {
        var metrics = anonymous().get(management + "metrics").asString();

        assertThat(metrics)
                .contains("sitrep_articles_accepted_total")
                .contains("sitrep_articles_known_total")
                .contains("sitrep_articles_refused_total{reason=\"invalid-body\"")
                .contains("sitrep_articles_coded_total")
                .contains("sitrep_coding_seconds_count");
    }

    @Test
    void describesEveryCall() {
        anonymous()
                .get(management + "openapi?format=json")
                .then()
                .statusCode(200)
                .body(
                        "paths",
                        hasKey("/v1/articles"),
                        "paths",
                        hasKey("/v1/articles/{id}"),
                        "paths",
                        hasKey("/v1/codings"))
                .body(
                        "paths.collectMany { it.value.findAll { it.key in ['get', 'post'] }.collect { it.value.summary } }",
                        everyItem(notNullValue()))
                .body("components.schemas.NewArticle.properties", hasKey("published_at"))
                .body("components.schemas.ArticleStatus.enum", hasItems("received", "withdrawn"));
    }
}
