package org.sitrep.ingest.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.sitrep.ingest.Door.as;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.contracts.codes.SubEventType;
import org.sitrep.ingest.IngestTest;

/** Who is who, and what the codes mean. */
@IngestTest
class ReferenceTest {

    @ParameterizedTest
    @ValueSource(strings = {"submitter", "analyst", "curator", "admin"})
    void tellsEveryRole(String role) {
        as(role).get("/v1/codebook").then().statusCode(200).body("items.size()", greaterThan(50));
        as(role).get("/v1/actors?limit=5").then().statusCode(200).body("items", hasSize(5));
    }

    @Test
    void tellsEveryCodeOfAListWithItsVersion() {
        as("analyst")
                .get("/v1/codebook?list=sub_event_types")
                .then()
                .body("items", hasSize(SubEventType.values().length), "next_cursor", nullValue())
                .body("items.version", everyItem(matchesPattern("\\d{4}\\.\\d+")))
                .body(
                        "items.find { it.code == 'Air/drone strike' }.more.event_type",
                        equalTo("Explosions/Remote violence"));
    }

    @Test
    void tellsEveryListAndEveryFileOfKnowledgeWithItsVersion() {
        as("analyst")
                .get("/v1/codebook?limit=500")
                .then()
                .body("items.version", everyItem(matchesPattern("\\d{4}.*")), "items.list", hasItem("knowledge"))
                .body("items.find { it.code == 'actors-groups.tsv' }.more.licence", equalTo("Apache-2.0"));
    }

    @Test
    void findsAnActorByAnyOfItsNames() {
        as("analyst")
                .queryParam("q", "SDF")
                .queryParam("country", "SY")
                .get("/v1/actors")
                .then()
                .body("items.id", hasItem("syr-sdf"), "items.country", everyItem(equalTo("SY")));
    }

    @Test
    void walksPagesThatHoldEveryActorOnce() {
        List<String> seen = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            var page = as("analyst").get("/v1/actors?limit=40" + (cursor.isEmpty() ? "" : "&cursor=" + cursor));
            seen.addAll(page.path("items.id"));
            cursor = page.path("next_cursor");
        }

        assertThat(seen).doesNotHaveDuplicates().hasSizeGreaterThan(80);
    }

    @Test
    void refusesACountryAndAKindThatAreNone() {
        as("analyst")
                .get("/v1/actors?country=XX&kind=pirates")
                .then()
                .statusCode(400)
                .body("violations.parameter", hasItem("kind"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/actors?limit=5", "/v1/codebook?list=weapons", "/v1/articles?status=withdrawn"})
    void answersNothingNewToWhoHasIt(String list) {
        var tag = as("analyst").get(list).then().statusCode(200).extract().header("ETag");

        as("analyst")
                .header("If-None-Match", tag)
                .get(list)
                .then()
                .statusCode(304)
                .header("ETag", equalTo(tag));
    }
}
