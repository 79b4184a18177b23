package org.sitrep.ingest.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.emptyIterable;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.sitrep.ingest.Door.accepted;
import static org.sitrep.ingest.Door.as;
import static org.sitrep.ingest.Door.asPartner;
import static org.sitrep.ingest.Door.send;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.ingest.Awaiting;
import org.sitrep.ingest.IngestTest;
import org.sitrep.ingest.Texts;

/** What is shown, and to whom. */
@IngestTest
class ArticleResourceTest {

    @Test
    void showsWhatWasSentAsItWasSent() {
        var text = " " + Texts.fresh() + "\r\n";
        var url = Texts.freshUrl() + "#top";

        var id = accepted(Map.of(
                "title", " A title ",
                "text", text,
                "url", url,
                "publisher", "Agency",
                "published_at", "2024-04-23T23:30:00-05:00",
                "language", "en-GB",
                "external_id", "a-1",
                "licence", "CC-BY-4.0"));

        as("submitter")
                .get("/v1/articles/" + id)
                .then()
                .body("title", equalTo(" A title "), "text", equalTo(text), "url", equalTo(url))
                .body("published_at", equalTo("2024-04-23T23:30:00-05:00"), "published_on", equalTo("2024-04-23"))
                .body("language", equalTo("en-GB"), "external_id", equalTo("a-1"), "licence", equalTo("CC-BY-4.0"))
                .body("visibility", equalTo("shared"), "version", equalTo(1), "received_at", notNullValue());
    }

    @Test
    void showsAnArticleToItsSendersAnalystsAndCuratorsAlone() {
        var id = accepted(Map.of("text", Texts.fresh()));

        as("submitter").get("/v1/articles/" + id).then().statusCode(200);
        as("analyst").get("/v1/articles/" + id).then().statusCode(200);
        as("curator").get("/v1/articles/" + id).then().statusCode(200);
        asPartner("other-partner").get("/v1/articles/" + id).then().statusCode(404);
        as("admin").get("/v1/articles/" + id).then().statusCode(403);
    }

    @Test
    void hidesTheWordsOfAPrivateArticleFromAnalysts() {
        var word = "w" + UUID.randomUUID().toString().replace("-", "");
        var article = Map.of("title", "Title " + word, "text", Texts.fresh(), "visibility", "private");
        var id = accepted(article);

        as("analyst").get("/v1/articles/" + id).then().statusCode(200).body("text", nullValue(), "title", nullValue());
        as("analyst").get("/v1/articles?q=" + word).then().body("items", emptyIterable());
        as("curator").get("/v1/articles?q=" + word).then().body("items.id", hasItem(id));
        as("submitter").get("/v1/articles?q=" + word).then().body("items.title", hasItem("Title " + word));
        as("curator").get("/v1/articles/" + id).then().body("text", equalTo(article.get("text")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0190f000-0000-7000-8000-000000000000", "nonsense", "%00", "1"})
    void findsNothingByAnIdThatNamesNothing(String id) {
        as("analyst")
                .urlEncodingEnabled(false)
                .get("/v1/articles/" + id)
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }

    @Test
    void answersNothingNewToWhoHasIt() {
        var id = accepted(Map.of("text", Texts.fresh()));
        Awaiting.status(id, "coded");
        var tag = as("submitter").get("/v1/articles/" + id).header("ETag");

        as("submitter")
                .header("If-None-Match", tag)
                .get("/v1/articles/" + id)
                .then()
                .statusCode(304)
                .header("ETag", equalTo(tag));
    }

    @Test
    void filtersByPublisherDayStatusAndWords() {
        var publisher = Texts.freshName();
        var early = accepted(Map.of("text", Texts.fresh(), "publisher", publisher, "published_at", "2024-01-10"));
        var late = accepted(Map.of(
                "title",
                "Volcanoes",
                "text",
                Texts.fresh(),
                "publisher",
                publisher,
                "published_at",
                "2024-01-20T10:00:00Z"));
        var foreign = accepted(
                Map.of("text", Texts.fresh(), "publisher", publisher, "language", "fr", "published_at", "2024-01-20"));
        Awaiting.status(early, "coded");
        Awaiting.status(late, "coded");
        Awaiting.status(foreign, "rejected");

        as("analyst")
                .queryParam("publisher", publisher)
                .queryParam("status", "coded,received")
                .get("/v1/articles")
                .then()
                .body("items.id", containsInAnyOrder(early, late), "items[0]", not(hasItem("text")));
        as("analyst")
                .queryParam("publisher", publisher)
                .queryParam("published_to", "2024-01-10")
                .get("/v1/articles")
                .then()
                .body("items.id", containsInAnyOrder(early));
        as("analyst")
                .queryParam("publisher", publisher)
                .queryParam("published_from", "2024-01-11")
                .queryParam("q", "volcano -earthquake")
                .get("/v1/articles")
                .then()
                .body("items.id", containsInAnyOrder(late));
    }

    @Test
    void walksPagesThatHoldEveryArticleOnceThoughMoreAreSentMeanwhile() {
        var publisher = Texts.freshName();
        List<String> sent = new ArrayList<>();
        for (int n = 0; n < 7; n++) {
            sent.add(accepted(Map.of("text", Texts.fresh(), "publisher", publisher)));
        }
        List<String> seen = new ArrayList<>();
        String next = "/v1/articles?limit=3&publisher=" + publisher.replace(" ", "%20");
        while (next != null) {
            var page = as("submitter")
                    .urlEncodingEnabled(false)
                    .get(next)
                    .then()
                    .statusCode(200)
                    .extract();
            seen.addAll(page.path("items.id"));
            assertThat(page.header("Link") == null).isEqualTo(page.path("next_cursor") == null);
            next = page.header("Link") == null ? null : page.header("Link").replaceAll("^<|>.*$", "");
            accepted(Map.of("text", Texts.fresh(), "publisher", publisher));
        }

        assertThat(seen).doesNotHaveDuplicates().containsAll(sent);
    }

    @Test
    void listsToASubmitterItsOwnAlone() {
        var publisher = Texts.freshName();
        accepted(Map.of("text", Texts.fresh(), "publisher", publisher));
        var own = send(asPartner("other-partner"), Map.of("text", Texts.fresh(), "publisher", publisher))
                .statusCode(202)
                .extract()
                .<String>path("id");

        asPartner("other-partner")
                .queryParam("publisher", publisher)
                .get("/v1/articles")
                .then()
                .body("items.id", containsInAnyOrder(own));
    }

    @Test
    void writesCsvWithTagsAndNdjson() {
        var publisher = Texts.freshName();
        var id = accepted(Map.of("title", "=1+1", "text", Texts.fresh(), "publisher", publisher));

        var csv = as("analyst")
                .queryParam("publisher", publisher)
                .queryParam("format", "csv")
                .queryParam("hxl", "true")
                .get("/v1/articles")
                .then()
                .contentType(startsWith("text/csv"))
                .extract()
                .asString();
        var ndjson = as("analyst")
                .accept("application/x-ndjson")
                .queryParam("publisher", publisher)
                .get("/v1/articles")
                .asString();

        assertThat(csv.lines())
                .hasSize(3)
                .allSatisfy(line -> assertThat(line.split(",", -1)).hasSize(ArticleColumns.ALL.size()));
        assertThat(csv)
                .startsWith("id,status")
                .contains("#meta+id")
                .contains(id)
                .contains("'=1+1");
        assertThat(ndjson.lines()).singleElement().asString().contains(id);
    }

    @ParameterizedTest
    @CsvSource({
        "colour=red, colour",
        "published_from=yesterday, published_from",
        "published_from=2024-02-01&published_to=2024-01-01, published_to",
        "status=lost, status",
        "limit=0, limit",
        "limit=10001, limit",
        "limit=x, limit",
        "cursor=nonsense, cursor",
        "q=, q",
        "format=pdf, format",
        "publisher=a&publisher=b, publisher"
    })
    void refusesAParameterByItsName(String query, String parameter) {
        as("analyst")
                .urlEncodingEnabled(false)
                .get("/v1/articles?" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.parameter", hasItem(parameter));
    }

    @ParameterizedTest
    @CsvSource({"PUT, 405", "PATCH, 405"})
    void allowsNoOtherMethods(String method, int status) {
        as("admin")
                .request(method, "/v1/articles/0190f000-0000-7000-8000-000000000000")
                .then()
                .statusCode(status)
                .contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"((", "\"", "a & | !", "' or 1=1 --", "\\", ":*", "%"})
    void takesAnyWordsForWords(String words) {
        as("analyst").queryParam("q", words).get("/v1/articles").then().statusCode(200);
    }
}
