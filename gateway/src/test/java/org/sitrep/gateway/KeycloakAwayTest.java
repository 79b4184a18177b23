package org.sitrep.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The gateway starts without Keycloak, and says that it cannot tell who asks. */
@QuarkusTest
@TestProfile(KeycloakAwayTest.NobodyThere.class)
class KeycloakAwayTest {
    /** Keycloak at a port where nobody listens. */
    public static class NobodyThere implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.oidc.auth-server-url",
                    "http://127.0.0.1:9/realms/sitrep",
                    // How long the start waits for it before it goes on without; requests ask anew.
                    "quarkus.oidc.connection-timeout",
                    "1S");
        }
    }

    @Test
    void saysSoBeforeAnyClientGivesUp() {
        given().auth()
                .oauth2("eyJhbGciOiJSUzI1NiIsImtpZCI6ImsifQ.eyJzdWIiOiJ4In0.c2ln")
                .get("/v1/events")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", equalTo("5"))
                // After five seconds, and what a busy machine adds.
                .time(lessThan(20_000L));
    }

    @Test
    void asksForATokenAllTheSame() {
        given().get("/v1/events").then().statusCode(401);
    }
}
