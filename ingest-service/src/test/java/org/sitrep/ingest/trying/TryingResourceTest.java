package org.sitrep.ingest.trying;

import static org.hamcrest.Matchers.emptyIterable;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.sitrep.ingest.Door.as;
import static org.sitrep.ingest.Door.json;

import io.restassured.http.ContentType;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.ingest.IngestTest;
import org.sitrep.ingest.Texts;

/** The coder on trial. */
@IngestTest
class TryingResourceTest {

    @ParameterizedTest
    @ValueSource(strings = {"submitter", "analyst", "curator"})
    void codesATextAtOnce(String role) {
        as(role).contentType(ContentType.JSON)
                .body(json(Map.of(
                        "text",
                        "Three U.S. soldiers were killed in a drone attack on the Tower 22 outpost in Jordan in January.",
                        "published_at",
                        "2024-04-23")))
                .post("/v1/codings")
                .then()
                .statusCode(200)
                .body("coder.name", equalTo("sitrep"), "published_on.basis", equalTo("given"))
                .body("events.size()", greaterThan(0), "events[0].evidence.size()", greaterThan(0));
    }

    @Test
    void storesNothing() {
        var word = "w" + UUID.randomUUID().toString().replace("-", "");
        as("submitter")
                .contentType(ContentType.JSON)
                .body(json(Map.of("text", "Two men were killed. " + word)))
                .post("/v1/codings")
                .then()
                .statusCode(200);

        as("curator").get("/v1/articles?q=" + word).then().body("items", emptyIterable());
    }

    @Test
    void refusesWhatNoArticleMayBe() {
        as("analyst")
                .contentType(ContentType.JSON)
                .body("{\"text\": \"\", \"wrong\": 1}")
                .post("/v1/codings")
                .then()
                .statusCode(400)
                .body("violations.pointer", hasItem("/text"));
    }

    @Test
    void refusesATextThatItsSenderSaysIsInAnotherLanguage() {
        as("analyst")
                .contentType(ContentType.JSON)
                .body(json(Map.of("text", Texts.fresh(), "language", "fr")))
                .post("/v1/codings")
                .then()
                .statusCode(422)
                .body("reason", equalTo("language_not_supported"));
    }
}
