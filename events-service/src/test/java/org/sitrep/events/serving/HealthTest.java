package org.sitrep.events.serving;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;

import io.quarkus.test.common.http.TestHTTPResource;
import java.net.URI;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.Test;
import org.sitrep.events.samples.OnRealParts;

@OnRealParts
class HealthTest {
    @TestHTTPResource(value = "", management = true)
    URI management;

    @Test
    void isReadyByItsDatabase() {
        soon(() -> given().get(management + "health/ready")
                .then()
                .statusCode(200)
                .body("status", equalTo("UP"))
                .body("checks.name", hasItem(containsString("Database"))));
    }

    @Test
    void livesAsLongAsItsConsumer() {
        soon(() -> given().get(management + "health/live")
                .then()
                .statusCode(200)
                .body("checks.name", hasItem(containsString("Reactive Messaging"))));
    }

    @Test
    void tellsItsMetrics() {
        soon(() -> given().get(management + "metrics")
                .then()
                .statusCode(200)
                .body(containsString("sitrep_outbox_pending")));
    }

    @Test
    void describesItsCalls() {
        given().accept("application/json")
                .get(management + "openapi?format=json")
                .then()
                .statusCode(200)
                .body("paths", hasKey("/v1/events/{id}/history"))
                .body("paths.'/v1/events'.get.parameters.name", hasItem("killed_min"));
    }

    /** Keys and codes as they are written, and what each list is filled with. */
    @Test
    void describesWhatItAnswers() {
        given().accept("application/json")
                .get(management + "openapi?format=json")
                .then()
                .body("components.schemas.EventRecord.properties", hasKey("sub_event_type"))
                .body("components.schemas.EventPage.properties", hasKey("next_cursor"))
                .body("components.schemas.Outcome.enum", hasItem("succeeded"))
                .body("components.schemas.SubEventType.enum", hasItem("Air/drone strike"))
                .body(
                        "paths.'/v1/events'.get.responses.'200'.content.'application/json'.schema.'$ref'",
                        equalTo("#/components/schemas/EventPage"));
    }

    /** A service that has only just been started may not be all there. */
    private static void soon(ThrowingRunnable asserted) {
        Awaitility.await().atMost(Duration.ofSeconds(60)).untilAsserted(asserted);
    }
}
