package org.sitrep.ingest.running;

import static org.hamcrest.Matchers.containsString;
import static org.sitrep.ingest.Door.anonymous;
import static org.sitrep.ingest.Door.as;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sitrep.ingest.Awaiting;
import org.sitrep.ingest.IngestTest;

/** A process that codes and does nothing else. */
@IngestTest
@TestProfile(CoderAloneTest.CoderAlone.class)
class CoderAloneTest {
    public static class CoderAlone implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("sitrep.role", "coder");
        }
    }

    @TestHTTPResource(value = "/", management = true)
    URI management;

    @Test
    void hasNoDoorAndIsWell() {
        as("analyst")
                .get("/v1/articles")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("detail", containsString("no door"));
        Awaiting.soon().untilAsserted(() -> {
            anonymous().get(management + "health/ready").then().statusCode(200);
            anonymous().get(management + "health/live").then().statusCode(200);
        });
    }
}
