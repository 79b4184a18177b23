package org.sitrep.ingest;

import static io.restassured.RestAssured.given;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.sitrep.contracts.Json;
import org.sitrep.stack.OidcClient;
import org.sitrep.stack.testing.TestStack;

/** Calls at the service's door, as callers of each kind make them. */
public final class Door {
    public static final String NDJSON = "application/x-ndjson";

    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

    private Door() {}

    /** As the local realm's client of that role. */
    public static RequestSpecification as(String role) {
        return with(TOKENS.computeIfAbsent(role, TestStack::token));
    }

    /** As a partner system of its own. */
    public static RequestSpecification asPartner(String client) {
        return with(TOKENS.computeIfAbsent(client, name -> TestStack.token(OidcClient.with(name, "submitter"))));
    }

    public static RequestSpecification with(String token) {
        return anonymous().auth().oauth2(token);
    }

    public static RequestSpecification anonymous() {
        return given().config(RestAssured.config()
                .encoderConfig(EncoderConfig.encoderConfig()
                        .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                        .encodeContentTypeAs(NDJSON, ContentType.TEXT)));
    }

    public static ValidatableResponse send(Map<String, ?> article) {
        return send(as("submitter"), article);
    }

    public static ValidatableResponse send(RequestSpecification caller, Map<String, ?> article) {
        return caller.contentType(ContentType.JSON)
                .body(json(article))
                .post("/v1/articles")
                .then();
    }

    /** The id of an article that is new. */
    public static String accepted(Map<String, ?> article) {
        return send(article).statusCode(202).extract().path("id");
    }

    public static String json(Object value) {
        try {
            return Json.MESSAGES.writeValueAsString(value);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
