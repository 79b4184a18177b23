package org.sitrep.ingest;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.sitrep.ingest.Door.anonymous;
import static org.sitrep.ingest.Door.as;
import static org.sitrep.ingest.Door.json;
import static org.sitrep.ingest.Door.with;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.stack.OidcClient;
import org.sitrep.stack.testing.TestStack;

/** Who gets in, and who is told what. */
@IngestTest
class TokenTest {

    @Test
    void refusesACallWithoutAToken() {
        refused(anonymous());
    }

    @Test
    void refusesGarbage() {
        refused(with("garbage"));
    }

    @Test
    void refusesAForeignSignature() {
        var parts = TestStack.token("submitter").split("\\.", -1);
        var signature = Base64.getUrlDecoder().decode(parts[2]);
        signature[10] ^= 1;

        refused(with(parts[0] + "." + parts[1] + "."
                + Base64.getUrlEncoder().withoutPadding().encodeToString(signature)));
    }

    @Test
    void refusesClaimsThatWereChanged() {
        var parts = TestStack.token("analyst").split("\\.", -1);
        var claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);

        refused(with(parts[0] + "." + encoded(claims.replace("analyst", "submitter")) + "." + parts[2]));
    }

    @Test
    void refusesATokenThatNoOneSigned() {
        var parts = TestStack.token("submitter").split("\\.", -1);

        refused(with(encoded("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + parts[1] + "."));
    }

    @Test
    void refusesATokenForAnotherAudience() {
        refused(with(TestStack.token(new OidcClient("elsewhere", List.of("submitter"), "another-api", 0))));
    }

    @Test
    void refusesATokenForNoAudience() {
        refused(with(TestStack.token(new OidcClient("nowhere", List.of("submitter"), "", 0))));
    }

    @Test
    void refusesAnExpiredToken() {
        var token = TestStack.token(new OidcClient("short-lived", List.of("submitter"), OidcClient.AUDIENCE, 1));

        Awaitility.await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> refused(with(token)));
    }

    @ParameterizedTest
    @CsvSource({
        "analyst, POST, /v1/articles, submitter",
        "curator, POST, /v1/articles, submitter",
        "admin, POST, /v1/articles, submitter",
        "admin, GET, /v1/articles, analyst",
        "admin, GET, /v1/articles/0190f000-0000-7000-8000-000000000000, analyst",
        "admin, POST, /v1/codings, analyst",
        "curator, POST, /v1/recodings, admin",
        "submitter, POST, /v1/articles/0190f000-0000-7000-8000-000000000000/recodings, admin",
        "analyst, GET, /v1/dead-letters, admin",
        "curator, POST, /v1/dead-letters/0190f000-0000-7000-8000-000000000000/replay, admin"
    })
    void namesTheRoleThatIsNeeded(String role, String method, String path, String needed) {
        as(role).contentType(ContentType.JSON)
                .body("{\"text\": \"a\"}")
                .request(method, path)
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("detail", containsString(needed));
    }

    @Test
    void lacksEveryRoleWithoutOne() {
        with(TestStack.token(OidcClient.with("no-one")))
                .get("/v1/articles")
                .then()
                .statusCode(403);
    }

    private static void refused(RequestSpecification caller) {
        answered(caller)
                .statusCode(401)
                .header("WWW-Authenticate", containsString("Bearer"))
                .contentType("application/problem+json")
                .body("status", equalTo(401));
    }

    private static ValidatableResponse answered(RequestSpecification caller) {
        return caller.contentType(ContentType.JSON)
                .body(json(Map.of("text", Texts.fresh())))
                .post("/v1/articles")
                .then();
    }

    private static String encoded(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
