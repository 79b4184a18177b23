package org.sitrep.ingest.receiving;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.sitrep.ingest.Door.accepted;
import static org.sitrep.ingest.Door.as;
import static org.sitrep.ingest.Door.asPartner;
import static org.sitrep.ingest.Door.send;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sitrep.ingest.IngestTest;
import org.sitrep.ingest.Texts;

/** What is known, what is a version, what is a copy. */
@IngestTest
class KnownArticleTest {

    @Test
    void answersWhereANewArticleStands() {
        var id = send(Map.of("text", Texts.fresh()))
                .statusCode(202)
                .body("status", equalTo("received"), "known", equalTo(false))
                .extract();

        as("submitter").get(id.header("Location")).then().statusCode(200).body("id", equalTo(id.path("id")));
    }

    @Test
    void knowsTheSameAddressAndText() {
        var article = Map.of("text", Texts.fresh(), "url", Texts.freshUrl());
        var id = accepted(article);

        send(article).statusCode(200).body("id", equalTo(id), "known", equalTo(true));
    }

    @Test
    void knowsTheSameAddressInAnotherSpelling() {
        var text = Texts.fresh();
        var path = UUID.randomUUID();
        var id = accepted(Map.of("text", text, "url", "https://example.org/" + path));

        send(Map.of("text", text, "url", "HTTPS://Example.org:443/" + path + "#comments"))
                .statusCode(200)
                .body("id", equalTo(id));
    }

    @Test
    void knowsATextByPublisherAndDayWhereItHasNoAddress() {
        var article = Map.of("text", Texts.fresh(), "publisher", Texts.freshName(), "published_at", "2024-04-23");
        var id = accepted(article);

        send(article).statusCode(200).body("id", equalTo(id), "known", equalTo(true));
    }

    @Test
    void takesNothingForSameThatOnlyCopyingChanged() {
        var text = Texts.fresh();
        var id = accepted(Map.of("text", text + "\nZwei Caf\u00e9s."));

        send(Map.of("text", "  " + text + "\r\nZwei Cafe\u0301s. \n"))
                .statusCode(200)
                .body("id", equalTo(id));
    }

    @Test
    void takesAnotherDayForAnotherArticleAndACopy() {
        var text = Texts.fresh();
        var first = accepted(Map.of("text", text, "publisher", "A", "published_at", "2024-04-23"));

        var second = accepted(Map.of("text", text, "publisher", "A", "published_at", "2024-04-24"));

        as("submitter").get("/v1/articles/" + second).then().body("copy_of", equalTo(first));
    }

    @Test
    void takesAnotherTextAtTheSameAddressForANewVersion() {
        var url = Texts.freshUrl();
        var first = accepted(Map.of("text", Texts.fresh(), "url", url));

        var second = accepted(Map.of("text", Texts.fresh(), "url", url));

        as("submitter")
                .get("/v1/articles/" + second)
                .then()
                .body("version", equalTo(2), "supersedes", equalTo(first), "copy_of", nullValue());
        as("submitter").get("/v1/articles/" + first).then().body("version", equalTo(1), "supersedes", nullValue());
    }

    @Test
    void takesTheSameTextFromAnotherAddressForACopyOfTheFirst() {
        var text = Texts.fresh();
        var first = accepted(Map.of("text", text, "url", Texts.freshUrl()));
        accepted(Map.of("text", text, "url", Texts.freshUrl()));

        var third = accepted(Map.of("text", text, "publisher", Texts.freshName()));

        as("submitter")
                .get("/v1/articles/" + third)
                .then()
                .body("copy_of", equalTo(first), "version", equalTo(1), "supersedes", nullValue());
    }

    @Test
    void knowsTheSameKeyOfTheSameClient() {
        var key = UUID.randomUUID().toString();
        var article = Map.of("text", Texts.fresh());
        var id = send(as("submitter").header("Idempotency-Key", key), article)
                .statusCode(202)
                .extract()
                .path("id");

        send(as("submitter").header("Idempotency-Key", key), article)
                .statusCode(200)
                .body("id", equalTo(id), "known", equalTo(true));
    }

    @Test
    void refusesTheSameKeyWithAnotherBody() {
        var key = UUID.randomUUID().toString();
        send(as("submitter").header("Idempotency-Key", key), Map.of("text", Texts.fresh()))
                .statusCode(202);

        send(as("submitter").header("Idempotency-Key", key), Map.of("text", Texts.fresh()))
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:sitrep:problem:idempotency-key-reused"));
    }

    @Test
    void givesEveryClientKeysOfItsOwn() {
        var key = UUID.randomUUID().toString();
        var id = send(as("submitter").header("Idempotency-Key", key), Map.of("text", Texts.fresh()))
                .statusCode(202)
                .extract()
                .<String>path("id");

        send(asPartner("other-partner").header("Idempotency-Key", key), Map.of("text", Texts.fresh()))
                .statusCode(202)
                .body("id", not(equalTo(id)));
    }

    @Test
    void ownsAnArticleTogetherWithWhoeverElseSentIt() {
        var article = Map.of("text", Texts.fresh());
        var id = accepted(article);
        asPartner("other-partner").get("/v1/articles/" + id).then().statusCode(404);

        send(asPartner("other-partner"), article).statusCode(200).body("id", equalTo(id));

        asPartner("other-partner").get("/v1/articles/" + id).then().statusCode(200);
        as("submitter").get("/v1/articles/" + id).then().statusCode(200);
    }

    @Test
    void sharesWhatOneOfItsSendersShares() {
        var text = Texts.fresh();
        var id = accepted(Map.of("text", text, "visibility", "private"));

        send(asPartner("other-partner"), Map.of("text", text)).statusCode(200);

        as("analyst").get("/v1/articles/" + id).then().body("visibility", equalTo("shared"), "text", equalTo(text));
    }
}
