package org.sitrep.manners.flow;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.sitrep.contracts.Topics.ARTICLES_CODED;
import static org.sitrep.contracts.Topics.ARTICLES_RECEIVED;
import static org.sitrep.contracts.Topics.DEAD_LETTERS;
import static org.sitrep.manners.flow.Log.soon;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.sitrep.contracts.Json;
import org.sitrep.contracts.messages.DeadLetter;
import org.sitrep.manners.identifiers.Ids;
import org.sitrep.stack.testing.StackResource;

@QuarkusTest
@TestProfile(Flow.class)
@QuarkusTestResource(
        value = StackResource.class,
        restrictToAnnotatedClass = true,
        initArgs = @ResourceArg(name = "module", value = Log.MODULE))
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ConsumingTest {
    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";

    @Inject
    AgroalDataSource database;

    @Test
    void appliesTheEffectOnceAndContinuesTheTrace() {
        var id = Ids.next();
        send(id, "none");

        soon().untilAsserted(() -> assertThat(traceOf(id)).isEqualTo(TRACE));
        var told = soon().until(
                        () -> Log.read(ARTICLES_CODED, record -> id.toString().equals(record.key())),
                        l -> !l.isEmpty());
        assertThat(Log.header(told.getFirst(), "traceparent")).contains(TRACE);
    }

    @Test
    void setsAsideWhatCannotBeReadAndGoesOn() {
        var key = Ids.next().toString();
        Log.write(ARTICLES_RECEIVED, key, "{\"id\": ", traceparent());
        var next = Ids.next();
        send(next, "none");

        var letter = soon().until(() -> letter(key), found -> found != null);
        assertThat(letter.reason()).isEqualTo("unreadable_message");
        assertThat(letter.payload()).isEqualTo("{\"id\": ");
        assertThat(letter.topic()).isEqualTo(ARTICLES_RECEIVED);
        assertThat(letter.service()).isEqualTo("manners");
        soon().untilAsserted(() -> assertThat(traceOf(next)).isEqualTo(TRACE));
    }

    @Test
    void undoesTheEffectOfAMessageThatIsAtFault() throws SQLException {
        var id = Ids.next();
        send(id, "message");

        var letter = soon().until(() -> letter(id.toString()), found -> found != null);
        assertThat(letter.reason()).isEqualTo("article_unknown");
        assertThat(letter.detail()).isEqualTo("there is no such article");
        assertThat(traceOf(id)).isEmpty();
    }

    @Test
    void triesAgainUntilThePartIsBack() {
        var id = Ids.next();
        Effects.TROUBLE.put(id, new AtomicInteger(4));
        send(id, "transient");

        soon().untilAsserted(() -> assertThat(traceOf(id)).isEqualTo(TRACE));
    }

    /** Last: the channel does not come back. */
    @Test
    @Order(Integer.MAX_VALUE)
    void stopsAndIsSeenWhenTheFaultIsOurs() throws SQLException {
        soon().untilAsserted(() -> given().get("/q/health/live").then().statusCode(200));
        var id = Ids.next();
        send(id, "ours");

        soon().untilAsserted(() ->
                given().get("/q/health/live").then().statusCode(503).body("status", equalTo("DOWN")));
        assertThat(traceOf(id)).isEmpty();
    }

    private static void send(UUID id, String trouble) {
        Log.write(
                ARTICLES_RECEIVED,
                id.toString(),
                "{\"id\": \"" + id + "\", \"trouble\": \"" + trouble + "\", \"added_later\": 1}",
                traceparent());
    }

    private static String traceparent() {
        return "00-" + TRACE + "-b7ad6b7169203331-01";
    }

    private static DeadLetter letter(String key) {
        return Log.read(DEAD_LETTERS, _ -> true).stream()
                .map(record -> letterOf(record.value()))
                .filter(letter -> key.equals(letter.key()))
                .findFirst()
                .orElse(null);
    }

    private static DeadLetter letterOf(String json) {
        try {
            return Json.MESSAGES.readValue(json, DeadLetter.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private String traceOf(UUID id) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("SELECT trace_id FROM effect WHERE id = ?")) {
            statement.setObject(1, id);
            try (var rows = statement.executeQuery()) {
                return rows.next() ? rows.getString(1) : "";
            }
        }
    }
}
