package org.sitrep.ingest.deadletters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.sitrep.ingest.Door.as;
import static org.sitrep.ingest.Door.json;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sitrep.contracts.messages.DeadLetter;
import org.sitrep.ingest.Awaiting;
import org.sitrep.ingest.IngestTest;
import org.sitrep.ingest.Log;
import org.sitrep.manners.identifiers.Ids;

/** What other services have set aside, kept and sent again. */
@IngestTest
class DeadLetterTest {

    @Test
    void keepsALetterOnceHoweverOftenItComes() throws Exception {
        var payload = "{\"lost\":\"" + UUID.randomUUID() + "\"}";
        var letter = letter("records.changed", payload);

        for (int copy = 0; copy < 3; copy++) {
            Log.write("dead-letters", letter.id().toString(), json(letter));
        }

        assertThat(Awaiting.deadLetter(payload)).isEqualTo(letter.id().toString());
        as("admin")
                .get("/v1/dead-letters?limit=1000")
                .then()
                .body("items.findAll { it.id == '" + letter.id() + "' }.size()", equalTo(1));
    }

    @Test
    void sendsALetterOnItsWayAgainOnce() throws Exception {
        var payload = "{\"lost\":\"" + UUID.randomUUID() + "\"}";
        var letter = letter("records.changed", payload);
        Log.write("dead-letters", letter.id().toString(), json(letter));
        Awaiting.deadLetter(payload);

        as("admin")
                .post("/v1/dead-letters/" + letter.id() + "/replay")
                .then()
                .statusCode(202)
                .body("replayed_at", notNullValue(), "replayed_by", equalTo("local-admin"));

        Awaiting.soon()
                .untilAsserted(() ->
                        assertThat(Log.read("records.changed", payload::equals)).hasSize(1));
        Awaiting.soon()
                .untilAsserted(() -> assertThat(
                                Log.read("acts", act -> act.contains(letter.id().toString())))
                        .singleElement()
                        .asString()
                        .contains("dead-letter.replay", "local-admin"));
        as("admin")
                .post("/v1/dead-letters/" + letter.id() + "/replay")
                .then()
                .statusCode(409)
                .contentType("application/problem+json");
    }

    @Test
    void makesALetterOfWhatIsNone() throws Exception {
        var nonsense = "{\"nonsense\":\"" + UUID.randomUUID() + "\"}";

        Log.write("dead-letters", "key", nonsense);

        Awaiting.deadLetter(nonsense);
    }

    @Test
    void keepsALetterWithANulCharacter() throws Exception {
        var word = UUID.randomUUID().toString();
        var letter = letter("records.changed", word + '\0');

        Log.write("dead-letters", letter.id().toString(), json(letter));

        assertThat(Awaiting.deadLetter(word + '\u2400')).isEqualTo(letter.id().toString());
    }

    @Test
    void walksPagesThatHoldEveryLetterOnce() throws Exception {
        List<String> written = new ArrayList<>();
        var last = "";
        for (int n = 0; n < 5; n++) {
            last = "{\"lost\":\"" + UUID.randomUUID() + "\"}";
            var letter = letter("records.changed", last);
            written.add(letter.id().toString());
            Log.write("dead-letters", letter.id().toString(), json(letter));
        }
        Awaiting.deadLetter(last);

        List<String> seen = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            var page = as("admin").get("/v1/dead-letters?limit=2" + (cursor.isEmpty() ? "" : "&cursor=" + cursor));
            seen.addAll(page.path("items.id"));
            cursor = page.path("next_cursor");
        }

        assertThat(seen).doesNotHaveDuplicates().containsAll(written);
    }

    @Test
    void findsNoLetterByAnIdThatNamesNone() {
        as("admin")
                .post("/v1/dead-letters/" + UUID.randomUUID() + "/replay")
                .then()
                .statusCode(404);
    }

    private static DeadLetter letter(String topic, String payload) {
        return new DeadLetter(
                Ids.next(),
                "stats-service",
                topic,
                0,
                7,
                "key",
                payload,
                "unreadable_message",
                "not valid JSON",
                Instant.now());
    }
}
