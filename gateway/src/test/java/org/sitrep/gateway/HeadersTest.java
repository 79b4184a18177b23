package org.sitrep.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.stack.testing.TestStack;

/** What a request says beside its address, before and behind the gateway. */
@QuarkusTest
class HeadersTest {
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-Real-IP", "X-Remote-User", "Forwarded", "X-Forwarded-User", "X-Forwarded-Prefix", "X-Original-URL",
                "X-HTTP-Method-Override", "X-User-Id", "X-Auth-Request-Email", "Remote-User", "Cookie", "Via"
            })
    void letsNoClaimOfWhoIsCallingPass(String header) {
        asAnalyst()
                .header(header, "admin")
                .get("/v1/events")
                .then()
                .statusCode(200)
                .body("headers", not(hasKey(header.toLowerCase(Locale.ROOT))));
    }

    @Test
    void saysItselfWhereARequestCameFrom() {
        asAnalyst()
                .header("X-Forwarded-For", "10.0.0.1")
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "evil")
                .get("/v1/events")
                .then()
                .body("headers.x-forwarded-for", is("127.0.0.1"))
                .body("headers.x-forwarded-proto", is("http"))
                .body("headers.x-forwarded-host", startsWith("127.0.0.1:"));
    }

    @Test
    void passesTheTokenOnBecauseTheServicesCheckItAgain() {
        var token = TestStack.token("analyst");

        given().auth()
                .oauth2(token)
                .header("Idempotency-Key", "k1")
                .header("If-None-Match", "\"x\"")
                .header("Accept", "text/csv")
                .get("/v1/events")
                .then()
                .body("headers.authorization", is("Bearer " + token))
                .body("headers.idempotency-key", is("k1"))
                .body("headers.if-none-match", is("\"x\""))
                .body("headers.accept", is("text/csv"));
    }

    @Test
    void takesAnEmptyAcceptForNone() {
        given().auth()
                .oauth2(TestStack.token("analyst"))
                .header("Accept", "")
                .get("/v1/events")
                .then()
                .statusCode(200)
                .body("headers", not(hasKey("accept")));
    }

    @Test
    void dropsWhatAConnectionHeaderNames() {
        asAnalyst()
                .header("Connection", "keep-alive, X-Secret")
                .header("X-Secret", "1")
                .header("TE", "trailers")
                .get("/v1/events")
                .then()
                .body("headers.x-secret", nullValue())
                .body("headers.te", nullValue());
    }

    @Test
    void carriesATraceOnAsItsOwnSpan() {
        asAnalyst()
                .header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01")
                .get("/v1/events")
                .then()
                .body("headers.traceparent", startsWith("00-" + TRACE + "-"))
                .body("headers.traceparent", not(containsString("00f067aa0ba902b7")))
                .body("headers.traceparent", not(containsString(",")));
    }

    @Test
    void beginsATraceWhereThereIsNone() {
        asAnalyst().get("/v1/events").then().body("headers.traceparent", notNullValue());
    }

    @Test
    void givesTheTraceOfTheCallerInARefusal() {
        given().header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01")
                .get("/v1/events")
                .then()
                .statusCode(401)
                .body("trace_id", is(TRACE));
    }

    @Test
    void tellsAddressesThatArePublic() {
        asAnalyst()
                .queryParam("behave", "locate")
                .get("/v1/articles")
                .then()
                .statusCode(202)
                .header("Location", is("/v1/articles/0190"))
                .header("Link", is("</v1/articles?cursor=x>; rel=\"next\""));
    }

    @Test
    void leavesTheServicesOwnRefusalsAlone() {
        asAnalyst()
                .queryParam("behave", "refuse")
                .get("/v1/events")
                .then()
                .statusCode(422)
                .body("type", is("urn:sitrep:problem:unprocessable"));
    }

    @Test
    void answersHeadWithoutABody() {
        asAnalyst().head("/v1/events").then().statusCode(200).header("Content-Type", is("application/json"));
    }

    @Test
    void keepsConnectionsToServices() {
        // A connection that is not yet back when the next request comes is no fault: one of a few is used twice.
        var used = IntStream.range(0, 20)
                .mapToObj(any ->
                        asAnalyst().get("/v1/statistics/tempo").then().extract().<Integer>path("connection"))
                .collect(Collectors.toSet());

        assertThat(used).hasSizeLessThan(20);
    }

    private static RequestSpecification asAnalyst() {
        return given().auth().oauth2(TestStack.token("analyst"));
    }
}
