package org.sitrep.events.serving;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.sitrep.stack.OidcClient;
import org.sitrep.stack.testing.TestStack;

/** Callers of the service, by their role. */
public final class Api {
    /** Asked for once: each would be a round to Keycloak. */
    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

    private Api() {}

    public static RequestSpecification as(String role) {
        return given().auth().oauth2(TOKENS.computeIfAbsent(role, TestStack::token));
    }

    /** A submitter of this client id. */
    public static RequestSpecification asSubmitter(String client) {
        return given().auth().oauth2(TestStack.token(OidcClient.with(client, "submitter")));
    }

    public static RequestSpecification asAnalyst() {
        return as("analyst");
    }
}
