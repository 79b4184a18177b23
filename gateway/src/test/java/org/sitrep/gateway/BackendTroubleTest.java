package org.sitrep.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URL;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sitrep.gateway.BackendTroubleTest.Trouble;
import org.sitrep.stack.testing.TestStack;

/** The ingest service is down, the others slow or broken as asked, and the gateway's patience and room are small. */
@QuarkusTest
@TestProfile(Trouble.class)
class BackendTroubleTest {
    private static final Duration SOON = Duration.ofSeconds(60);

    @TestHTTPResource("/")
    URL gateway;

    @Inject
    MeterRegistry meters;

    public static class Trouble implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            // Port 1 is nobody's: a connection is refused at once, as by a service that is down.
            return Map.of(
                    "sitrep.gateway.ingest-url", "http://127.0.0.1:1",
                    "sitrep.gateway.ingest-management-url", "http://127.0.0.1:1",
                    // Long enough for five requests to be under way at once on a busy machine.
                    "sitrep.gateway.backend.answer-timeout", "5S",
                    "sitrep.gateway.limits.document-time", "1S",
                    "sitrep.gateway.limits.concurrent-requests", "5");
        }
    }

    @AfterEach
    void everyRequestHasLeft() {
        active(0);
    }

    private void active(double requests) {
        Awaitility.await()
                .atMost(SOON)
                .pollInterval(Duration.ofMillis(20))
                .until(() ->
                        meters.get("sitrep.gateway.requests.active").gauge().value() == requests);
    }

    @Test
    void saysAtOnceThatAServiceIsDown() {
        var token = TestStack.token("submitter");
        var before = System.nanoTime();

        given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body("{\"text\":\"x\"}")
                .post("/v1/articles")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", notNullValue())
                .body("type", is("urn:sitrep:problem:unavailable"))
                .body("detail", containsString("ingest-service"))
                .body("trace_id", notNullValue());
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void doesNotWaitForASlowServiceForEver() {
        ask("slow")
                .statusCode(504)
                .contentType("application/problem+json")
                .header("Retry-After", notNullValue())
                .body("type", is("urn:sitrep:problem:gateway-timeout"));
    }

    @Test
    void saysThatAServiceHungUp() {
        ask("hangup")
                .statusCode(502)
                .contentType("application/problem+json")
                .header("Retry-After", notNullValue())
                .body("type", is("urn:sitrep:problem:bad-gateway"));
    }

    @Test
    void forgetsARequestWhoseAnswerBrokeOff() throws IOException {
        for (var way : List.of("half", "halfchunked")) {
            try (var http = new RawHttp(gateway.getPort())) {
                http.sendHead(head("/v1/events?behave=" + way));
                assertThat(http.isClosed()).as(way).isTrue();
            }
        }
    }

    @Test
    void forgetsAClientThatHungUp() throws IOException {
        for (var way : List.of("slow", "big", "stream")) {
            try (var http = new RawHttp(gateway.getPort())) {
                http.sendHead(head("/v1/events?behave=" + way));
            }
        }
    }

    @Test
    void doesNotWaitForABodyForEver() throws IOException {
        try (var http = new RawHttp(gateway.getPort())) {
            // Together, for nobody may write to a connection that is refused meanwhile.
            http.send(String.join(
                    "\r\n",
                    "PATCH /v1/events/1 HTTP/1.1",
                    "Host: sitrep",
                    "Content-Type: application/json",
                    "Content-Length: 100000",
                    "Authorization: Bearer " + TestStack.token("curator"),
                    "",
                    "{"));

            assertThat(http.answer()).startsWith("HTTP/1.1 408 ").contains("urn:sitrep:problem:request-timeout");
            assertThat(http.isClosed()).isTrue();
        }
    }

    @Test
    void turnsAwayWhatWouldBeTooMuchAtOnce() throws IOException {
        var open = new ArrayList<RawHttp>();
        var head = head("/v1/events?behave=slow");
        try {
            for (int i = 0; i < 5; i++) {
                var http = new RawHttp(gateway.getPort());
                open.add(http);
                http.sendHead(head);
            }
            active(5);
            ask("echo")
                    .statusCode(503)
                    .header("Retry-After", is("1"))
                    .body("type", is("urn:sitrep:problem:unavailable"));
        } finally {
            for (var http : open) {
                http.close();
            }
        }
    }

    @Test
    void tellsWhichServiceIsNotInTheDocument() {
        soon(() -> given().get("/openapi.json")
                .then()
                .statusCode(200)
                .body(
                        "info.description",
                        containsString("The ingest-service does not answer; its calls are not shown."))
                .body("paths.'/v1/events'.get", notNullValue()));
    }

    @Test
    void tellsWhichServiceIsNotReady() {
        soon(() -> given().get("/q/health")
                .then()
                .statusCode(503)
                .body("status", is("DOWN"))
                .body("checks.find { it.name == 'ingest-service' }.status", is("DOWN"))
                .body("checks.find { it.name == 'events-service' }.status", is("UP"))
                .body("checks.find { it.name == 'gateway' }.status", is("UP")));
    }

    /** The gateway gives its services two seconds, which a service that is well may overrun on a busy machine. */
    private static void soon(ThrowingRunnable asserted) {
        Awaitility.await().atMost(SOON).untilAsserted(asserted);
    }

    private static ValidatableResponse ask(String behaviour) {
        return given().auth()
                .oauth2(TestStack.token("analyst"))
                .queryParam("behave", behaviour)
                .get("/v1/events")
                .then();
    }

    private static String[] head(String target) {
        return new String[] {
            "GET " + target + " HTTP/1.1", "Host: sitrep", "Authorization: Bearer " + TestStack.token("analyst")
        };
    }
}
