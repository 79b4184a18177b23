package org.sitrep.ingest.receiving;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.sitrep.ingest.Door.as;
import static org.sitrep.ingest.Door.json;
import static org.sitrep.ingest.Door.send;

import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.ingest.IngestTest;
import org.sitrep.ingest.Texts;

/** What is refused, and how the sender is told. */
@IngestTest
class BadArticleTest {
    private static final String LONG = "x".repeat(2000);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {"title": "No text"}                              | /text
            {"text": null}                                    | /text
            {"text": ""}                                      | /text
            {"text": "  \\n\\t "}                             | /text
            {"text": "--- ..."}                               | /text
            {"text": 5}                                       | /text
            {"text": ["a"]}                                   | /text
            {"text": {"a": 1}}                                | /text
            {"text": "A \\u0000 b"}                           | /text
            {"text": "A \\ud800 b"}                           | /text
            {"text": "A", "title": "\\u0000"}                 | /title
            {"text": "A", "title": true}                      | /title
            {"text": "A", "tite": "a"}                        | /tite
            {"text": "A", "a/b~": "a"}                        | /a~1b~0
            {"text": "A", "url": ""}                          | /url
            {"text": "A", "url": "nowhere"}                   | /url
            {"text": "A", "url": "ftp://example.org/a"}       | /url
            {"text": "A", "url": "javascript:alert(1)"}       | /url
            {"text": "A", "url": "https://"}                  | /url
            {"text": "A", "url": "https://a b.example/"}      | /url
            {"text": "A", "url": "https://u:p@example.org/"}  | /url
            {"text": "A", "url": "https://example.org/%zz"}   | /url
            {"text": "A", "published_at": ""}                 | /published_at
            {"text": "A", "published_at": 20240423}           | /published_at
            {"text": "A", "published_at": "yesterday"}        | /published_at
            {"text": "A", "published_at": "23.04.2024"}       | /published_at
            {"text": "A", "published_at": "2024-13-01"}       | /published_at
            {"text": "A", "published_at": "2023-02-29"}       | /published_at
            {"text": "A", "published_at": "2024-04-23T25:00:00Z"} | /published_at
            {"text": "A", "published_at": "2024-04-23T12:00:00"}  | /published_at
            {"text": "A", "published_at": "0024-04-23"}       | /published_at
            {"text": "A", "published_at": "1899-12-31"}       | /published_at
            {"text": "A", "published_at": "9999-12-31"}       | /published_at
            {"text": "A", "published_at": "+999999999-12-31T23:59:59Z"} | /published_at
            {"text": "A", "language": "english"}              | /language
            {"text": "A", "language": "e"}                    | /language
            {"text": "A", "language": "qq"}                   | /language
            {"text": "A", "visibility": "secret"}             | /visibility
            {"text": "A", "visibility": "PRIVATE"}            | /visibility
            """)
    void refusesAFieldByItsPointer(String body, String pointer) {
        var answer = post(body);

        answer.statusCode(400)
                .contentType("application/problem+json")
                .body(
                        "violations.pointer",
                        hasItem(pointer),
                        "detail",
                        containsString(pointer),
                        "trace_id",
                        notNullValue());
    }

    @Test
    void tellsAllThatIsWrongAtOnce() {
        var article = Map.of(
                "text", "",
                "url", "nope",
                "published_at", "2999-01-01",
                "publisher", LONG,
                "wrong", 1);

        send(article)
                .statusCode(400)
                .body(
                        "violations.pointer",
                        containsInAnyOrder("/text", "/url", "/published_at", "/publisher", "/wrong"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"title", "url", "publisher", "external_id", "licence", "language"})
    void boundsEveryField(String field) {
        var value = field.equals("url") ? "https://example.org/" + LONG + LONG : LONG;

        send(Map.of("text", Texts.fresh(), field, value))
                .statusCode(400)
                .body("violations.pointer", everyItem(org.hamcrest.Matchers.equalTo("/" + field)));
    }

    @Test
    void refusesADayAfterTomorrow() {
        var day = LocalDate.now(ZoneOffset.UTC).plusDays(3);

        send(Map.of("text", Texts.fresh(), "published_at", day.toString()))
                .statusCode(400)
                .body("violations.message", hasItem("is in the future"));
    }

    @Test
    void takesATextOfExactlyOneMebibyte() {
        var text = Texts.fresh();
        var whole = text + " a".repeat((1 << 19) - text.length() / 2 - 1);

        send(Map.of("text", whole)).statusCode(202);
    }

    @Test
    void refusesATextOfMoreThanOneMebibyteOfUtf8() {
        var text = "é".repeat((1 << 19) + 1);

        send(Map.of("text", text)).statusCode(400).body("violations.pointer", hasItem("/text"));
    }

    @Test
    void refusesABodyThatIsTooLarge() {
        send(Map.of("text", "a ".repeat(5 << 20))).statusCode(413).contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{\"text\": \"a\",}",
                "{\"text\": 'a'}",
                "nonsense",
                "{\"text\": \"a\"} {\"text\": \"b\"}",
                "{\"text\": \"a\", \"text\": \"b\"}",
                "{\"text\": \"a\nb\"}",
                "{\"text\": NaN}"
            })
    void refusesWhatIsNotJson(String body) {
        post(body)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", org.hamcrest.Matchers.equalTo("urn:sitrep:problem:malformed-json"));
    }

    @Test
    void saysWhatKeepsItFromBeingRead() {
        post("{\"text\": \"a\", \"text\": \"b\"}")
                .body("violations[0].message", containsString("a key that the same object had before at line 1"));
        post("{\"text\": " + "[".repeat(5_000))
                .body("violations[0].message", containsString("nested deeper than 1000 levels"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/x-ndjson"})
    void refusesACompressedBody(String type) {
        as("submitter")
                .header("Content-Encoding", "gzip")
                .contentType(type)
                .body(new byte[] {0x1f, (byte) 0x8b, 8, 0, 0})
                .post("/v1/articles")
                .then()
                .statusCode(415)
                .contentType("application/problem+json")
                .header("Accept-Encoding", "identity")
                .body("detail", containsString("Content-Encoding: gzip"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "null", "[]", "\"text\"", "5", "[{\"text\": \"a\"}]"})
    void refusesWhatIsNoObject(String body) {
        post(body).statusCode(400).contentType("application/problem+json");
    }

    @Test
    void refusesBrokenUtf8() {
        var body = new ByteArrayOutputStream();
        body.writeBytes("{\"text\": \"broken ".getBytes(StandardCharsets.UTF_8));
        body.writeBytes(new byte[] {(byte) 0xc3, (byte) 0x28, (byte) 0xed, (byte) 0xa0, (byte) 0x80});
        body.writeBytes("\"}".getBytes(StandardCharsets.UTF_8));

        as("submitter")
                .contentType("application/json")
                .body(body.toByteArray())
                .post("/v1/articles")
                .then()
                .statusCode(400)
                .body("detail", containsString("UTF-8"));
    }

    @Test
    void refusesAnUnknownParameterByItsName() {
        as("submitter")
                .contentType("application/json")
                .body(json(Map.of("text", Texts.fresh())))
                .post("/v1/articles?dry_run=true")
                .then()
                .statusCode(400)
                .body("violations.parameter", hasItem("dry_run"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml", "multipart/form-data"})
    void refusesOtherMediaTypes(String type) {
        as("submitter")
                .contentType(type + "; charset=UTF-8")
                .body(Texts.fresh().getBytes(StandardCharsets.UTF_8))
                .post("/v1/articles")
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
    }

    @Test
    void refusesAKeyThatIsNoKey() {
        send(as("submitter").header("Idempotency-Key", "k".repeat(300)), Map.of("text", Texts.fresh()))
                .statusCode(400)
                .body("violations.parameter", hasItem("Idempotency-Key"));
    }

    @Test
    void neverRepeatsTheTextInAProblem() {
        post("{\"text\": \"The secret of the well\" oops}").statusCode(400).body(not(containsString("secret")));
    }

    private static ValidatableResponse post(String body) {
        return as("submitter")
                .contentType("application/json")
                .body(body)
                .post("/v1/articles")
                .then();
    }
}
