package org.sitrep.ingest.running;

import static org.hamcrest.Matchers.equalTo;
import static org.sitrep.ingest.Door.accepted;
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
import org.sitrep.ingest.Texts;

/** A process that is a door alone, while the broker is away. */
@IngestTest
@TestProfile(DoorWithoutBrokerTest.DoorAlone.class)
class DoorWithoutBrokerTest {
    public static class DoorAlone implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("sitrep.role", "door", "%test.kafka.bootstrap.servers", "127.0.0.1:9");
        }
    }

    @TestHTTPResource(value = "/", management = true)
    URI management;

    @Test
    void acceptsArticlesAllTheSame() {
        var id = accepted(Map.of("text", Texts.fresh()));

        as("submitter").get("/v1/articles/" + id).then().statusCode(200).body("status", equalTo("received"));
        Awaiting.soon().untilAsserted(() -> {
            anonymous().get(management + "health/ready").then().statusCode(200);
            anonymous().get(management + "health/live").then().statusCode(200);
        });
    }
}
