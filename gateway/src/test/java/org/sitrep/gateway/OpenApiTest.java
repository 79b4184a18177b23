package org.sitrep.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.stack.testing.TestStack;

/** What anybody may read: the document, the pages, the state. */
@QuarkusTest
class OpenApiTest {
    @TestHTTPResource(value = "/health/ready", management = true)
    URL readiness;

    @TestHTTPResource(value = "/metrics", management = true)
    URL metrics;

    /** The gateway gives its services and Keycloak two seconds, which may be short on a busy machine. */
    @BeforeEach
    void everyServiceHasAnswered() {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> given().get("/openapi.json")
                        .then()
                        .body("info.description", not(containsString("Not complete"))));
    }

    @Test
    void joinsTheServicesDocumentsInTheOrderOfTheTable() {
        given().get("/openapi.json")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("info.title", is("Sitrep"))
                .body("info.description", not(containsString("Not complete")))
                .body(
                        "paths.keySet()",
                        contains(
                                "/v1/articles",
                                "/v1/articles/{article}",
                                "/v1/events",
                                "/v1/events/{id}",
                                "/v1/statistics/casualties"))
                .body("paths.'/v1/events'.get.tags", contains("Records"))
                .body("paths.'/v1/events'.get.operationId", is("events_list"))
                .body(
                        "paths.'/v1/events'.get.description",
                        allOf(startsWith("The records."), endsWith("**Roles:** analyst, curator.")))
                .body("paths.'/v1/articles/{article}'.parameters[0].name", is("article"));
    }

    @Test
    void leavesOutWhatDoesNotPassTheDoor() {
        given().get("/openapi.json")
                .then()
                .body("paths", not(hasKey("/internal/flush")))
                .body("components.securitySchemes", not(hasKey("SecurityScheme")));
    }

    @Test
    void keepsApartWhatTwoServicesCallByOneName() {
        given().get("/openapi.json")
                .then()
                .body("components.schemas.Count.properties", not(hasKey("best")))
                .body("components.schemas.events_Count.properties", hasKey("best"))
                .body("components.schemas.Event.properties.killed.$ref", is("#/components/schemas/events_Count"))
                .body("components.schemas.Event.properties.place.$ref", is("#/components/schemas/Place"))
                .body("components.schemas", not(hasKey("events_Place")));
    }

    @Test
    void saysHowToGetATokenAndWhatIsRefused() {
        given().get("/openapi.json")
                .then()
                .body(
                        "components.securitySchemes.client.flows.clientCredentials.tokenUrl",
                        is(TestStack.shared().keycloak().realm().url() + "/protocol/openid-connect/token"))
                .body("components.securitySchemes.token.scheme", is("bearer"))
                .body("paths.'/v1/articles'.post.security.size()", is(2))
                .body("paths.'/v1/articles'.post.responses.'403'.$ref", is("#/components/responses/403"));
    }

    @Test
    void givesTheSameAsYaml() {
        given().get("/openapi.yaml")
                .then()
                .statusCode(200)
                .contentType("application/yaml")
                .body(containsString("/v1/statistics/casualties:"));
    }

    @Test
    void saysWhenNothingHasChanged() {
        var tag = given().get("/openapi.json")
                .then()
                .header("ETag", notNullValue())
                .extract()
                .header("ETag");

        given().header("If-None-Match", tag).get("/openapi.json").then().statusCode(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/docs"})
    void showsPagesThatLoadNothingFromElsewhere(String page) {
        given().get(page)
                .then()
                .statusCode(200)
                .contentType(startsWith("text/html"))
                .header("Content-Security-Policy", startsWith("default-src 'none'; script-src 'self'"))
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .body(not(containsString("src=\"http")))
                .body(not(containsString("{{")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/sitrep.css",
                "/assets/docs.js",
                "/assets/welcome.js",
                "/assets/sitrep.svg",
                "/assets/swagger-ui/swagger-ui.css",
                "/assets/swagger-ui/swagger-ui-bundle.js"
            })
    void servesWhatThePagesLoad(String asset) {
        given().get(asset).then().statusCode(200);
    }

    @Test
    void tellsHowThePlatformIs() {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> given().get("/q/health")
                        .then()
                        .statusCode(200)
                        .body("status", is("UP"))
                        .body("checks.name", contains("gateway", "ingest-service", "events-service", "stats-service")));
    }

    @Test
    void isReadyAndMeasuredOnThePortForThat() {
        given().auth()
                .oauth2(TestStack.token("analyst"))
                .get("/v1/events/4711")
                .then()
                .statusCode(200);

        given().get(readiness).then().statusCode(200).body("status", is("UP"));
        given().get(metrics)
                .then()
                .statusCode(200)
                .body(containsString("sitrep_gateway_requests_seconds_count"))
                .body(containsString("route=\"/v1/events/{id}\""))
                .body(not(containsString("/v1/events/4711")));
    }

    @Test
    void knowsNoOtherOrigins() {
        given().header("Origin", "https://elsewhere.example")
                .get("/openapi.json")
                .then()
                .header("Access-Control-Allow-Origin", nullValue());
        given().header("Origin", "https://elsewhere.example")
                .header("Access-Control-Request-Method", "GET")
                .options("/v1/events")
                .then()
                .statusCode(405)
                .header("Access-Control-Allow-Origin", nullValue());
    }

    @Test
    void refusesUnknownParametersHereToo() {
        given().queryParam("x", "1")
                .get("/openapi.json")
                .then()
                .statusCode(400)
                .body("violations[0].parameter", is("x"));
    }
}
