package org.sitrep.stats.serving;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.stack.testing.StackResource;
import org.sitrep.stack.testing.TestStack;
import org.sitrep.stats.EventBuilder;
import org.sitrep.stats.Log;

/** Who may ask, what is refused, and what is not sent twice. */
@QuarkusTest
@QuarkusTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "module", value = Log.MODULE))
class DoorTest {
    private static final String CASUALTIES = "/v1/statistics/casualties";

    @Inject
    Log log;

    @TestHTTPResource(value = "", management = true)
    String management;

    @ParameterizedTest
    @ValueSource(strings = {"casualties", "casualty-claims", "force-levels", "tempo", "overview"})
    void isForAnalystsAndCurators(String path) {
        var url = "/v1/statistics/" + path;

        given().get(url).then().statusCode(401).header("WWW-Authenticate", notNullValue());
        given().auth().oauth2("no.token.at-all").get(url).then().statusCode(401);
        given().auth()
                .oauth2(TestStack.token("submitter"))
                .get(url)
                .then()
                .statusCode(403)
                .body("detail", containsString("analyst"));
        given().auth().oauth2(TestStack.token("admin")).get(url).then().statusCode(403);
        given().auth().oauth2(TestStack.token("analyst")).get(url).then().statusCode(200);
        given().auth().oauth2(TestStack.token("curator")).get(url).then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "casualties?colour=red                  | colour",
                "casualties?by=planet                   | by",
                "casualties?by=                         | by",
                "casualties?from=2024-02-30             | from",
                "casualties?from=2024-02-02&to=2024-01-01 | to",
                "casualties?country=Syria               | country",
                "casualties?fill=zero                   | fill",
                "casualties?fill=one&by=day             | fill",
                "casualties?fill=zero&by=day&from=0001-01-01&to=2024-01-01 | fill",
                "casualties?measure=wounded             | measure",
                "casualties?known_at=2999-01-01T00:00:00Z | known_at",
                "casualties?known_at=yesterday          | known_at",
                "casualties?bbox=1,2,3                  | bbox",
                "casualties?bbox=1,50,3,40              | bbox",
                "casualties?near=33,44                  | radius_km",
                "casualties?near=NaN,44&radius_km=5     | near",
                "casualties?event_type=War              | event_type",
                "casualties?killed_min=-1               | killed_min",
                "casualties?confidence_min=2            | confidence_min",
                "casualties?article=abc                 | article",
                "casualties?format=xml                  | format",
                "casualties?limit=5                     | limit",
                "force-levels?as_of=2024-01-01&from=2024-01-01 | as_of",
                "force-levels?status=gone               | status",
                "casualty-claims?limit=0                | limit",
                "casualty-claims?limit=10001            | limit",
                "tempo?per=year                         | per",
                "tempo?per=day&from=0001-01-01          | per",
                "tempo?from=2024-02-01&as_of=2024-01-01 | from",
                "overview?as_of=today                   | as_of",
            })
    void refusesNamingTheParameter(String query, String parameter) {
        given().auth()
                .oauth2(TestStack.token("analyst"))
                .get("/v1/statistics/" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.parameter", hasItem(parameter))
                .body("trace_id", notNullValue());
    }

    @Test
    void namesEveryFaultAtOnce() {
        given().auth()
                .oauth2(TestStack.token("analyst"))
                .get(CASUALTIES + "?country=Syria&from=x&weapon=spoon")
                .then()
                .statusCode(400)
                .body("violations.parameter", hasItems("country", "from", "weapon"));
    }

    @Test
    void sendsNothingTwice() {
        var mark = "cached " + Instant.now();
        var query = given().auth().oauth2(TestStack.token("analyst")).queryParam("attacker", mark);
        var event = new EventBuilder().by(EventBuilder.organisation(mark, null, null));
        log.publish(event.created(Instant.parse("2024-04-23T08:00:00Z")));
        var tag = query.get(CASUALTIES).then().statusCode(200).extract().header("ETag");

        query.header("If-None-Match", tag).get(CASUALTIES).then().statusCode(304);

        log.publish(event.killed(1)
                .change(2, Instant.parse("2024-04-23T09:00:00Z"), org.sitrep.contracts.codes.RecordChange.REVISED));
        query.get(CASUALTIES).then().statusCode(200).header("ETag", not(equalTo(tag)));
    }

    @Test
    void saysTheSameOfAnInstantWheneverItIsAsked() {
        var query = given().auth()
                .oauth2(TestStack.token("analyst"))
                .queryParam("known_at", "2024-01-01T00:00:00Z")
                .queryParam("by", "country,month");
        var once = query.get(CASUALTIES).then().statusCode(200).extract();

        log.publish(new EventBuilder().in("SY", null).created(Instant.parse("2024-04-23T08:00:00Z")));

        var again = query.get(CASUALTIES).then().statusCode(200).extract();
        org.assertj.core.api.Assertions.assertThat(again.asString()).isEqualTo(once.asString());
        org.assertj.core.api.Assertions.assertThat(again.header("ETag")).isEqualTo(once.header("ETag"));
    }

    @Test
    void answersAboutJustNow() {
        given().auth()
                .oauth2(TestStack.token("analyst"))
                .queryParam("known_at", Instant.now().minusMillis(50).toString())
                .get(CASUALTIES)
                .then()
                .statusCode(200);
    }

    @Test
    void saysThatItIsWell() {
        // Soon after its start, and not always at once.
        Awaitility.await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            given().get(management + "health/ready").then().statusCode(200);
            given().get(management + "health/live").then().statusCode(200);
            given().get(management + "metrics")
                    .then()
                    .statusCode(200)
                    .body(containsString("sitrep_projection_delay_seconds"));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"casualties", "casualty-claims", "force-levels", "tempo", "overview"})
    void saysWhatWasCountedAndByWhichRule(String path) {
        given().auth()
                .oauth2(TestStack.token("analyst"))
                .get("/v1/statistics/" + path)
                .then()
                .statusCode(200)
                .body("counted", not(emptyOrNullString()))
                .body("method", not(emptyOrNullString()))
                .body("position", not(emptyOrNullString()));
    }

    @Test
    void describesItself() {
        given().get(management + "openapi?format=json")
                .then()
                .statusCode(200)
                .body("paths.keySet()", hasItems(CASUALTIES, "/v1/statistics/tempo"))
                .body("paths.'" + CASUALTIES + "'.get.parameters.name", hasItems("by", "known_at", "fill"))
                .body("components.schemas.Sum.properties", hasKey("high_open"))
                .body("components.schemas.ForceStatus.enum", hasItem("present"))
                .body(
                        "paths.'" + CASUALTIES + "'.get.responses.'200'.content.'application/json'.schema.'$ref'",
                        equalTo("#/components/schemas/Casualties"))
                .body(
                        "paths.'/v1/statistics/overview'.get.responses.'200'.content.'application/json'.schema.'$ref'",
                        equalTo("#/components/schemas/Overview"))
                .body("components.schemas.Overview.properties", hasKey("last_7_days"))
                .body("components.schemas.Casualties.properties", hasKey("changed_records"))
                .body("components.schemas.TempoComparison.properties", hasKey("compared_with"))
                .body(
                        "paths.'/v1/statistics/tempo'.get.responses.'200'.content.'application/json'.schema.allOf.'$ref'",
                        hasItems("#/components/schemas/TempoDocument", "#/components/schemas/TempoComparison"))
                .body(
                        "paths.'/v1/statistics/overview'.get.parameters.name",
                        hasItems("as_of", "known_at", "compared_with"));
    }
}
