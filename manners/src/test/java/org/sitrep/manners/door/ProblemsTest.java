package org.sitrep.manners.door;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(DoorOnly.class)
class ProblemsTest {
    private static final String GOOD = "{\"title\": \"t\", \"figure_count\": 1}";

    @TestHTTPResource("/samples")
    URI samples;

    @Test
    void takesAGoodBodyAndAnswersInSnakeCase() {
        post(GOOD.getBytes(StandardCharsets.UTF_8)).statusCode(200).body("figure_count", equalTo(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"title\": ", "{\"title\": \"t\",}", "nonsense", GOOD + "{}", "{\"title\":\"a\u0000b\"}"})
    void saysWhereTheBodyIsNotJson(String body) {
        problem(post(body.getBytes(StandardCharsets.UTF_8)), 400, "malformed-json")
                .body("violations[0].message", containsString("not valid JSON at line 1, column"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Accept", "Content-Type"})
    void refusesAHeaderThatIsNoMediaType(String header) throws IOException, InterruptedException {
        for (String value : new String[] {"", "garbage", "a/b, garbage"}) {
            var request = HttpRequest.newBuilder(samples)
                    .header(header, value)
                    .POST(HttpRequest.BodyPublishers.ofString(GOOD))
                    .build();

            var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());

            assertThat(answer.statusCode()).as(header + ": " + value).isBetween(400, 499);
            assertThat(answer.body()).contains("urn:sitrep:problem:");
        }
    }

    @Test
    void refusesAnEmptyBody() {
        problem(post(new byte[0]), 400, "invalid-body").body("violations[0].pointer", equalTo(""));
    }

    @Test
    void refusesBrokenUtf8() {
        var body = "{\"title\": \"?\", \"figure_count\": 1}".getBytes(StandardCharsets.UTF_8);
        body[11] = (byte) 0xff;
        problem(post(body), 400, "malformed-json").body("violations[0].message", containsString("not valid UTF-8"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'title': 't', 'figure_count': 1, 'colour': 'red'} | /colour | unknown field",
                "{'title': 't', 'figure_count': 'many'} | /figure_count | a whole number",
                "{'title': {'a': 1}, 'figure_count': 1} | /title | a string",
                "{'title': 't', 'figure_count': 1, 'parts': [{'part_name': 'p', 'x': 1}]} | /parts/0/x | unknown field",
                "{'title': 't', 'figure_count': 1, 'parts': {}} | /parts | an array",
                "{'title': 't', 'figure_count': 1, 'published_on': '2024-02-30'} | /published_on | a date such as",
                "{'title': 't', 'figure_count': 1, 'outcome': 'won'} | /outcome | one of succeeded, intercepted",
                "{'title': 'a\\u0000b', 'figure_count': 1} | /title | NUL",
                "{'title': 'a\\ud800b', 'figure_count': 1} | /title | surrogate",
                "{'title': ' ', 'figure_count': 1} | /title | blank",
                "{'title': 't', 'figure_count': 1, 'parts': [{'part_name': 'p'}, {'part_name': ''}]} | /parts/1/part_name | blank",
                "{'title': 't'} | /figure_count | a whole number",
            })
    void namesTheFieldAndWhatWouldBeRight(String body, String pointer, String message) {
        problem(post(body.replace('\'', '"').getBytes(StandardCharsets.UTF_8)), 400, "invalid-body")
                .body("violations.pointer", hasItem(pointer))
                .body("violations.message", hasItem(containsString(message)))
                .body("detail", containsString(pointer));
    }

    @Test
    void namesEveryViolationAtOnce() {
        problem(post("{\"title\": \"\", \"figure_count\": -1}".getBytes(StandardCharsets.UTF_8)), 400, "invalid-body")
                .body("violations.pointer", hasItems("/title", "/figure_count"));
    }

    @Test
    void refusesAKeyGivenTwice() {
        problem(
                        post("{\"title\": \"a\", \"title\": \"b\", \"figure_count\": 1}"
                                .getBytes(StandardCharsets.UTF_8)),
                        400,
                        "malformed-json")
                .body("violations[0].message", containsString("a key that the same object had before at line 1"));
    }

    @Test
    void refusesABodyThatIsCompressed() {
        problem(
                        given().header("Content-Encoding", "gzip")
                                .contentType("application/json")
                                .body(new byte[] {0x1f, (byte) 0x8b, 8, 0})
                                .post("/samples")
                                .then(),
                        415,
                        "unsupported-media-type")
                .header("Accept-Encoding", "identity")
                .body("detail", containsString("Content-Encoding: gzip"));
    }

    @Test
    void unpacksATableThatComesInGzip() throws IOException {
        given().header("Content-Encoding", "GZip")
                .contentType("text/csv; charset=UTF-8")
                .body(gzip("a,b\n".repeat(3)))
                .post("/samples")
                .then()
                .statusCode(200)
                .body("lines", equalTo(3));
    }

    @Test
    void refusesATableThatGrowsTooLargeAsItIsUnpacked() throws IOException {
        byte[] packed = gzip("a,b\n".repeat(5 << 20));

        problem(table("gzip", packed), 413, "payload-too-large");
        assertThat(packed.length).isLessThan(1 << 20);
    }

    @Test
    void refusesATableInWhatItCannotUnpack() {
        problem(table("br", new byte[] {1}), 415, "unsupported-media-type").header("Accept-Encoding", "gzip");
        problem(table("gzip, gzip", new byte[] {1}), 415, "unsupported-media-type");
        problem(table("gzip", "a,b\n".getBytes(StandardCharsets.UTF_8)), 400, "invalid-body");
    }

    private static ValidatableResponse table(String coding, byte[] body) {
        return given().header("Content-Encoding", coding)
                .contentType("text/csv")
                .body(body)
                .post("/samples")
                .then();
    }

    private static byte[] gzip(String text) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var packing = new GZIPOutputStream(packed)) {
            packing.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return packed.toByteArray();
    }

    @ParameterizedTest
    @CsvSource({"PUT, 400, invalid-body", "GET, 500, internal-error"})
    void blamesAValueOnWhoSentItToBeStored(String method, int status, String type) {
        problem(given().request(method, "/samples/failures/value").then(), status, type);
    }

    @Test
    void refusesAnotherMediaType() {
        problem(given().contentType("text/plain").body("x").post("/samples").then(), 415, "unsupported-media-type");
    }

    @Test
    void refusesAFormatThatItDoesNotHave() {
        problem(given().accept("image/png").get("/samples").then(), 406, "not-acceptable");
    }

    @Test
    void namesTheMethodsThatAPathTakes() {
        problem(given().delete("/samples").then(), 405, "method-not-allowed").header("Allow", containsString("POST"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/nowhere", "/samples/nonsense", "/samples/0190a6b0-7c3e-7000-8000-000000000000", "/samples/%00"
            })
    void findsNothing(String path) {
        problem(given().urlEncodingEnabled(false).get(path).then(), 404, "not-found");
    }

    @Test
    void refusesADocumentThatIsTooLargeWhereItsLengthIsTold() {
        var text = "x".repeat(5 * 1024 * 1024);
        problem(post(("{\"title\": \"" + text + "\"}").getBytes(StandardCharsets.UTF_8)), 413, "payload-too-large");
    }

    @Test
    void refusesADocumentThatTurnsOutTooLarge() throws IOException, InterruptedException {
        var text = ("{\"title\": \"" + "x".repeat(5 * 1024 * 1024)).getBytes(StandardCharsets.UTF_8);
        var request = HttpRequest.newBuilder(samples)
                .version(HttpClient.Version.HTTP_1_1)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(text)))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());

            assertThat(answer.body()).contains("urn:sitrep:problem:payload-too-large");
            assertThat(answer.statusCode()).isEqualTo(413);
        }
    }

    @Test
    void takesAStreamLargerThanADocument() {
        given().contentType("application/x-ndjson")
                .body("{}\n".repeat(2_000_000).getBytes(StandardCharsets.UTF_8))
                .post("/samples")
                .then()
                .statusCode(200)
                .body("lines", equalTo(2_000_000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"unexpected", "error", "other"})
    void keepsItsInsidesToItself(String kind) {
        problem(given().put("/samples/failures/" + kind).then(), 500, "internal-error")
                .body(not(containsString("secret")))
                .body(not(containsString("org.sitrep")))
                .body(not(containsString("Exception")))
                .body(not(containsString("at ")));
    }

    @Test
    void saysWhenToComeAgain() {
        problem(given().put("/samples/failures/busy").then(), 503, "unavailable")
                .header("Retry-After", equalTo("1"));
    }

    @Test
    void saysThatAPartIsAway() {
        problem(given().put("/samples/failures/database").then(), 503, "unavailable")
                .header("Retry-After", equalTo("2"))
                .body(not(containsString("secret")));
    }

    @Test
    void notesAPartThatIsAwayInOneLine() {
        try (var noted = Noted.of("org.sitrep.manners.problem")) {
            given().put("/samples/failures/database").then().statusCode(503);
            given().put("/samples/failures/unexpected").then().statusCode(500);

            assertThat(noted.records())
                    .extracting(ExtLogRecord::getLevel, one -> one.getThrown() != null)
                    .containsExactly(tuple(Level.WARN, false), tuple(Level.ERROR, true));
        }
    }

    @Test
    void continuesTheCallersTrace() {
        given().header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
                .get("/nowhere")
                .then()
                .body("trace_id", equalTo("0af7651916cd43dd8448eb211c80319c"));
    }

    @Test
    void toldByBeanValidationNamesTheParameter() {
        problem(
                        given().get("/samples/0190a6b0-7c3e-7000-8000-000000000000?depth=-1")
                                .then(),
                        400,
                        "invalid-parameter")
                .body("violations", hasSize(1))
                .body("violations[0].parameter", equalTo("depth"));
    }

    private static ValidatableResponse post(byte[] body) {
        return given().contentType("application/json")
                .body(body)
                .post("/samples")
                .then();
    }

    static ValidatableResponse problem(ValidatableResponse answer, int status, String type) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:sitrep:problem:" + type))
                .body("status", equalTo(status))
                .body("title", matchesPattern(".+"))
                .body("trace_id", matchesPattern("[0-9a-f]{32}"))
                .body("detail", matchesPattern("(?s).+"));
    }
}
