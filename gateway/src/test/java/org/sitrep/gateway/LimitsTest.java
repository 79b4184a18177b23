package org.sitrep.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URL;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.stack.testing.TestStack;

/** How much a request may bring. */
@QuarkusTest
class LimitsTest {
    private static final int MEGABYTE = 1024 * 1024;
    private static final int DOCUMENT = 4 * MEGABYTE;

    @TestHTTPResource("/")
    URL gateway;

    @Test
    void takesADocumentThatJustFits() {
        given().auth()
                .oauth2(TestStack.token("submitter"))
                .contentType("application/json")
                .body(new byte[DOCUMENT])
                .post("/v1/articles")
                .then()
                .statusCode(200)
                .body("received", is(DOCUMENT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "submitter | /v1/articles | application/json, application/x-ndjson",
                "analyst   | /v1/codings  | application/json",
                "curator   | /v1/imports  | text/csv"
            })
    void namesTheMediaTypesThatACallTakes(String role, String path, String taken) {
        given().auth()
                .oauth2(TestStack.token(role))
                .contentType("application/xml; charset=UTF-8")
                .body("<article/>")
                .post(path)
                .then()
                .statusCode(415)
                .contentType("application/problem+json")
                .header("Accept", taken)
                .body("type", is("urn:sitrep:problem:unsupported-media-type"))
                .body("detail", containsString("send " + taken + "."));
        given().auth()
                .oauth2(TestStack.token(role))
                .contentType(taken.split(",", -1)[0].toUpperCase(Locale.ROOT) + "; charset=UTF-8")
                .body("{}")
                .post(path)
                .then()
                .statusCode(200);
    }

    @Test
    void refusesADocumentThatSaysItIsTooLarge() {
        given().auth()
                .oauth2(TestStack.token("submitter"))
                .contentType("application/json")
                .body(new byte[DOCUMENT + 1])
                .post("/v1/articles")
                .then()
                .statusCode(413)
                .contentType("application/problem+json")
                .body("type", is("urn:sitrep:problem:payload-too-large"))
                .body("max_bytes", is(DOCUMENT))
                .body("detail", containsString("application/x-ndjson"));
    }

    @Test
    void refusesADocumentThatTurnsOutTooLargeOnTheWay() throws IOException {
        try (var http = new RawHttp(gateway.getPort())) {
            http.sendHead(
                    "POST /v1/codings HTTP/1.1",
                    "Host: sitrep",
                    "Content-Type: application/json",
                    "Transfer-Encoding: chunked",
                    "Authorization: Bearer " + TestStack.token("analyst"));
            var megabyte = Integer.toHexString(MEGABYTE) + "\r\n" + "x".repeat(MEGABYTE) + "\r\n";
            for (int i = 0; i < 5; i++) {
                http.send(megabyte);
            }

            assertThat(http.answer()).startsWith("HTTP/1.1 413 ").contains("urn:sitrep:problem:payload-too-large");
            assertThat(http.isClosed()).isTrue();
        }
    }

    @Test
    void refusesAnUploadThatIsTooLargeAsStreamsGo() throws IOException {
        var answer = RawHttp.exchange(
                gateway.getPort(),
                "POST /v1/articles HTTP/1.1",
                "Host: sitrep",
                "Content-Type: application/x-ndjson",
                "Content-Length: " + (65L * MEGABYTE),
                "Authorization: Bearer " + TestStack.token("submitter"));

        assertThat(answer).startsWith("HTTP/1.1 413 ").contains("\"max_bytes\":" + 64L * MEGABYTE);
    }

    @Test
    void tellsAClientThatWaitsToGoOnOnlyWhenItMay() throws IOException {
        var expecting = new String[] {
            "POST /v1/codings HTTP/1.1",
            "Host: sitrep",
            "Content-Type: application/json",
            "Content-Length: 2",
            "Expect: 100-continue"
        };

        try (var http = new RawHttp(gateway.getPort())) {
            http.sendHead(with(expecting, "Authorization: Bearer " + TestStack.token("analyst")));
            assertThat(http.answer()).startsWith("HTTP/1.1 100 ");
            http.send("{}");
            assertThat(http.answer()).contains("HTTP/1.1 200 ");
        }
        try (var http = new RawHttp(gateway.getPort())) {
            http.sendHead(expecting);
            assertThat(http.answer()).startsWith("HTTP/1.1 401 ");
        }
    }

    private static String[] with(String[] lines, String line) {
        return Stream.concat(Stream.of(lines), Stream.of(line)).toArray(String[]::new);
    }

    @Test
    void refusesABodyWhereNoneBelongs() {
        given().auth()
                .oauth2(TestStack.token("analyst"))
                .body("{}")
                .get("/v1/events")
                .then()
                .statusCode(400)
                .body("detail", containsString("takes no body"));
    }

    @Test
    void keepsTheConnectionOfARefusedClientThatSentLittle() throws IOException {
        try (var http = new RawHttp(gateway.getPort())) {
            var request = "POST /v1/codings HTTP/1.1\r\nHost: sitrep\r\nContent-Length: 2\r\n\r\n{}";
            http.send(request);
            assertThat(http.answer()).startsWith("HTTP/1.1 401 ");
            http.send(request);
            assertThat(http.answer()).startsWith("HTTP/1.1 401 ");
        }
    }

    @Test
    void letsNobodyWithoutATokenUpload() throws IOException {
        try (var http = new RawHttp(gateway.getPort())) {
            http.sendHead(
                    "POST /v1/articles HTTP/1.1",
                    "Host: sitrep",
                    "Content-Type: application/x-ndjson",
                    "Transfer-Encoding: chunked");

            assertThat(http.answer()).startsWith("HTTP/1.1 401 ");
            assertThat(http.isClosed()).isTrue();
        }
    }

    @Test
    void refusesHeadersAndAddressesWithoutEnd() throws IOException {
        assertThat(RawHttp.get(gateway.getPort(), "/v1/events", "X-Long: " + "x".repeat(40_000)))
                .startsWith("HTTP/1.1 431 ")
                .contains("urn:sitrep:problem:headers-too-large");
        assertThat(RawHttp.get(gateway.getPort(), "/v1/events?q=" + "x".repeat(20_000)))
                .startsWith("HTTP/1.1 414 ")
                .contains("urn:sitrep:problem:address-too-long");
        assertThat(RawHttp.get(gateway.getPort(), "/v1/events", "X-Long: " + "x".repeat(80_000)))
                .contains(" 431 ");
        assertThat(RawHttp.get(gateway.getPort(), "/v1/events?q=" + "x".repeat(80_000)))
                .contains(" 414 ");
    }

    @Test
    void refusesWhatIsNotHttpAsItIsSpokenHere() throws IOException {
        var port = gateway.getPort();

        assertThat(RawHttp.exchange(port, "GET /v1/events HTTP/1.1", "X-No-Host: 1"))
                .startsWith("HTTP/1.1 400 ")
                .contains("application/problem+json");
        assertThat(RawHttp.exchange(
                        port, "POST /v1/codings HTTP/1.1", "Host: sitrep", "Transfer-Encoding: gzip, chunked"))
                .startsWith("HTTP/1.1 400 ");
        assertThat(RawHttp.exchange(port, "POST /v1/codings HTTP/1.1", "Host: sitrep", "Content-Length: -1"))
                .contains(" 400 ");
        assertThat(RawHttp.exchange(
                        port, "POST /v1/codings HTTP/1.1", "Host: sitrep", "Content-Length: 1", "Content-Length: 2"))
                .contains(" 400 ");
        assertThat(RawHttp.exchange(port, "nonsense")).contains(" 400 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"HTTP/1.0", "HTTP/9.1", "HTTP/0.9"})
    void namesTheVersionOfHttpThatIsSpoken(String version) throws IOException {
        assertThat(RawHttp.exchange(gateway.getPort(), "GET /v1/events " + version, "Host: sitrep"))
                .contains(" 505 ")
                .contains("urn:sitrep:problem:version-not-supported")
                .contains("HTTP/1.1 is spoken here");
    }
}
