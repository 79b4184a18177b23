package org.sitrep.events.serving;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.events.samples.OnRealParts;
import org.sitrep.stack.OidcClient;
import org.sitrep.stack.testing.TestStack;

@OnRealParts
class AccessTest {
    private static final String NOBODY = "0190aaaa-0000-7000-8000-000000000000";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/events",
                "/v1/events/" + NOBODY,
                "/v1/events/" + NOBODY + "/history",
                "/v1/casualty-claims",
                "/v1/force-levels",
                "/v1/tempo-claims"
            })
    void isForAnalystsAndCuratorsWithAToken(String path) {
        given().get(path).then().statusCode(401).header("WWW-Authenticate", notNullValue());
        given().auth().oauth2("garbage").get(path).then().statusCode(401);
        given().auth()
                .oauth2(TestStack.token(new OidcClient("stranger", java.util.List.of("analyst"), "another-api", 300)))
                .get(path)
                .then()
                .statusCode(401);
        Api.as("admin")
                .get(path)
                .then()
                .statusCode(403)
                .contentType(startsWith("application/problem+json"))
                .body("detail", containsString("analyst"));
    }
}
