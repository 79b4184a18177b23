package org.sitrep.events.importing;

import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;
import org.sitrep.events.serving.Api;

/** An import as its sender follows it. */
final class Followed {
    static final Duration SOON = Duration.ofMinutes(2);

    private Followed() {}

    static JsonPath status(String location) {
        return Api.as("curator").get(location).then().statusCode(200).extract().jsonPath();
    }

    static JsonPath ended(String location) {
        return await().atMost(SOON).until(() -> status(location), status -> status.get("ended_at") != null);
    }

    static List<String> report(String id) {
        return Api.as("curator")
                .accept("application/x-ndjson")
                .get("/v1/imports/" + id)
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .toList();
    }
}
