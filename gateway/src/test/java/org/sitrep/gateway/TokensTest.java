package org.sitrep.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.stack.OidcClient;
import org.sitrep.stack.testing.TestStack;

/** Tokens that are none of ours, or no longer. */
@QuarkusTest
class TokensTest {
    private static final String CALL = "/v1/events";

    @Test
    void refusesATokenThatHasExpiredHoweverOftenItWasGood() {
        var shortLived =
                TestStack.token(new OidcClient("gateway-test-short", List.of("analyst"), OidcClient.AUDIENCE, 5));
        ask(shortLived).statusCode(200);
        ask(shortLived).statusCode(200);

        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofSeconds(1))
                .untilAsserted(() -> isRefused(ask(shortLived)).body("detail", containsString("expired")));
    }

    @Test
    void refusesATokenOfAnotherRealmOfTheSameKeycloak() {
        isRefused(ask(TestStack.shared().keycloak().realm().adminToken()));
    }

    @Test
    void refusesATokenForAnotherAudience() {
        isRefused(ask(
                TestStack.token(new OidcClient("gateway-test-elsewhere", List.of("analyst"), "somewhere-else", 0))));
        isRefused(ask(TestStack.token(new OidcClient("gateway-test-nowhere", List.of("analyst"), "", 0))));
    }

    @Test
    void refusesATokenWithoutSignature() throws IOException {
        isRefused(ask(ForgedToken.unsigned(TestStack.token("analyst"))));
    }

    @Test
    void refusesATokenSignedWithThePublicKeyAsASecret() throws Exception {
        isRefused(ask(ForgedToken.hs256(TestStack.token("analyst"), publicKey())));
    }

    @Test
    void refusesATokenThatAnotherKeySigned() throws GeneralSecurityException {
        isRefused(ask(ForgedToken.signedByAnother(TestStack.token("analyst"))));
    }

    @Test
    void refusesATokenThatWasGivenAnotherRoleOnTheWay() throws IOException {
        var token = TestStack.token("submitter");
        ask(token).statusCode(403);

        isRefused(ask(ForgedToken.withRole(token, "analyst")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "a.b.c", "....", "eyJhbGciOiJSUzI1NiJ9..", "null"})
    void refusesWhatIsNoToken(String garbage) {
        isRefused(ask(garbage));
    }

    @Test
    void refusesOtherSchemesAndDoubledHeaders() {
        isRefused(given().header("Authorization", "Basic YWRtaW46YWRtaW4=")
                .get(CALL)
                .then());
        isRefused(given().header("Authorization", "Bearer " + TestStack.token("analyst"))
                .header("Authorization", "Bearer x")
                .get(CALL)
                .then());
        given().queryParam("access_token", TestStack.token("analyst"))
                .get(CALL)
                .then()
                .statusCode(401);
    }

    @Test
    void takesATokenWhateverTheCaseOfItsScheme() {
        given().header("Authorization", "bearer " + TestStack.token("analyst"))
                .get(CALL)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse ask(String token) {
        return given().auth().oauth2(token).get(CALL).then();
    }

    private static ValidatableResponse isRefused(ValidatableResponse answer) {
        return answer.statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", startsWith("Bearer realm=\"sitrep\", error=\"invalid_token\""))
                .body("type", equalTo("urn:sitrep:problem:unauthorized"))
                .body("trace_id", notNullValue());
    }

    private static byte[] publicKey() {
        var realm = URI.create(TestStack.shared().keycloak().realm().url());
        return Base64.getDecoder().decode(given().get(realm).then().extract().<String>path("public_key"));
    }
}
