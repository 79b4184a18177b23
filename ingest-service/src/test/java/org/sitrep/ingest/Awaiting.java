package org.sitrep.ingest;

import static org.awaitility.Awaitility.await;
import static org.sitrep.ingest.Door.as;

import java.time.Duration;
import org.awaitility.core.ConditionFactory;

/** Waiting for what happens off the request, behind whatever other tests have sent. */
public final class Awaiting {
    private Awaiting() {}

    public static ConditionFactory soon() {
        return await().atMost(Duration.ofMinutes(3)).pollInterval(Duration.ofMillis(100));
    }

    public static void status(String article, String status) {
        soon().until(() -> as("curator").get("/v1/articles/" + article).path("status"), status::equals);
    }

    public static void coding(String article, int number) {
        soon().until(
                        () -> as("curator").get("/v1/articles/" + article).<Integer>path("coding_number"),
                        found -> found != null && found == number);
    }

    /** The dead letter that a payload has become. */
    public static String deadLetter(String payload) {
        return soon().until(
                        () -> as("admin")
                                .get("/v1/dead-letters?limit=1000")
                                .<String>path("items.find { it.payload == '" + payload.replace("'", "\\'") + "' }?.id"),
                        id -> id != null);
    }
}
