package org.sitrep.manners.door;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.sitrep.manners.door.ProblemsTest.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.ArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(DoorOnly.class)
class ListsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "colour=red unknown-parameter colour known.are.country",
                "from=2024-02-30 invalid-parameter from 2024-04-23",
                "from=%2B10000-01-01 invalid-parameter from 2024-04-23",
                "from= invalid-parameter from no.value",
                "from=2024-01-01&from=2024-01-02 invalid-parameter from give.it.once",
                "country=iq invalid-parameter country ISO.3166-1",
                "country=IQ,,SY invalid-parameter country ISO.3166-1",
                "outcome=won invalid-parameter outcome succeeded",
                "known_at=2999-01-01T00:00:00Z invalid-parameter known_at future",
                "known_at=yesterday invalid-parameter known_at instant",
                "limit=0 invalid-parameter limit 10000",
                "limit=10001 invalid-parameter limit 10000",
                "limit=many invalid-parameter limit 10000",
                "limit=%D9%A3 invalid-parameter limit 10000",
                "cursor=nonsense invalid-cursor cursor next_cursor",
                "cursor=%F0%9F%98%80 invalid-cursor cursor next_cursor",
                "format=xml invalid-parameter format csv",
                "country=%00 invalid-parameter country NUL",
                "country=%ff invalid-parameter country UTF-8",
            })
    void namesTheParameterAndWhatWouldBeRight(String query, String type, String parameter, String message) {
        problem(given().urlEncodingEnabled(false).get("/samples?" + query).then(), 400, type)
                .body("violations.parameter", hasItem(parameter))
                .body("violations.message", hasItem(containsString(message.replace('.', ' '))));
    }

    @Test
    void namesEveryWrongParameterAtOnce() {
        problem(given().get("/samples?from=x&country=x&limit=x").then(), 400, "invalid-parameter")
                .body("violations.parameter", hasItems("from", "country", "limit"));
    }

    @Test
    void walksEveryItemOnce() {
        var seen = new ArrayList<Integer>();
        String path = "/samples?limit=10&country=IQ,SY";
        while (path != null) {
            var answer = given().urlEncodingEnabled(false)
                    .get(path)
                    .then()
                    .statusCode(200)
                    .extract();
            seen.addAll(answer.jsonPath().getList("items.number", Integer.class));
            var link = answer.header("Link");
            path = link == null ? null : link.replaceAll("<(.*)>; rel=\"next\"", "$1");
        }
        assertThat(seen).isEqualTo(IntStream.rangeClosed(1, 25).boxed().toList());
    }

    @Test
    void saysThatThereIsNoMore() {
        given().get("/samples").then().body("items", hasSize(25)).body("next_cursor", nullValue());
    }

    @Test
    void refusesACursorOfAnotherQuery() {
        String cursor = given().get("/samples?limit=1&country=IQ")
                .then()
                .body("next_cursor", notNullValue())
                .extract()
                .path("next_cursor");

        problem(given().get("/samples?country=SY&cursor=" + cursor).then(), 400, "invalid-cursor")
                .body("violations[0].message", containsString("another query"));
    }

    @Test
    void writesCsvWithTagsAndWithoutFormulas() {
        var csv = given().accept("text/html")
                .get("/samples?format=csv&hxl=true&limit=2")
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .extract()
                .asString();

        assertThat(csv).isEqualTo("number,name\n\"#meta+id\",\"#event+name\"\n1,\"item, \"\"1\"\"\"\n2,\"'=1+1\"\n");
    }

    @Test
    void writesWhatAcceptAsksFor() {
        given().accept("text/csv;q=0.5, application/x-ndjson")
                .get("/samples?limit=2")
                .then()
                .contentType("application/x-ndjson")
                .header("Link", containsString("rel=\"next\""))
                .body(equalTo("{\"number\":1,\"name\":\"item, \\\"1\\\"\"}\n{\"number\":2,\"name\":\"=1+1\"}\n"));
    }

    @Test
    void sendsAgainOnlyWhatHasChanged() {
        var tag =
                given().get("/samples/cached").then().statusCode(200).extract().header("ETag");
        assertThat(tag).startsWith("\"");

        given().header("If-None-Match", tag).get("/samples/cached").then().statusCode(304);
        given().header("If-None-Match", "\"x\"").get("/samples/cached").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?limit=2", "?limit=2&format=csv", "?limit=2&format=ndjson", "/large"})
    void tagsWhatItSaysByItsBytes(String question) {
        var first = given().get("/samples" + question).then().statusCode(200).extract();
        var tag = first.header("ETag");
        assertThat(tag).startsWith("\"");

        given().header("If-None-Match", "\"other\", " + tag)
                .get("/samples" + question)
                .then()
                .statusCode(304)
                .header("ETag", tag)
                .body(emptyString());
        assertThat(given().header("If-None-Match", "\"other\"")
                        .get("/samples" + question)
                        .then()
                        .statusCode(200)
                        .header("Vary", containsString("Authorization"))
                        .contentType(first.contentType())
                        .extract()
                        .asString())
                .isEqualTo(first.asString());
    }

    @Test
    void tagsOtherBytesInAnotherWay() {
        assertThat(given().get("/samples?limit=2").header("ETag"))
                .isNotEqualTo(given().get("/samples?limit=3").header("ETag"))
                .isNotEqualTo(given().get("/samples?limit=2&format=csv").header("ETag"));
    }

    @Test
    void streamsWithoutATag() {
        given().get("/samples/streamed")
                .then()
                .statusCode(200)
                .header("ETag", nullValue())
                .body(equalTo("1"));
    }
}
