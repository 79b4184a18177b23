package org.sitrep.stats.projecting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.reactive.messaging.kafka.KafkaConsumerRebalanceListener;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.sitrep.contracts.Json;
import org.sitrep.contracts.Topics;
import org.sitrep.contracts.codes.FigureMethod;
import org.sitrep.contracts.codes.RecordChange;
import org.sitrep.contracts.messages.DeadLetter;
import org.sitrep.contracts.records.Figure;
import org.sitrep.contracts.records.KilledByGroup;
import org.sitrep.stack.testing.StackResource;
import org.sitrep.stack.testing.TestStack;
import org.sitrep.stats.EventBuilder;
import org.sitrep.stats.Log;

@QuarkusTest
@QuarkusTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "module", value = Log.MODULE))
class RecordsChangedConsumerTest {
    private static final Instant MORNING = Instant.parse("2024-04-23T08:00:00Z");

    @Inject
    Log log;

    @Inject
    @Identifier("records-changed") KafkaConsumerRebalanceListener resuming;

    private final String mark = "projected " + UUID.randomUUID();

    private EventBuilder event() {
        return new EventBuilder()
                .by(EventBuilder.organisation(mark, null, null))
                .in("SY", null);
    }

    private void assertCounted(int events, int killed) {
        given().auth()
                .oauth2(TestStack.token("analyst"))
                .queryParam("attacker", mark)
                .get("/v1/statistics/casualties")
                .then()
                .statusCode(200)
                .body("total.events", equalTo(events))
                .body("total.killed.best", equalTo(killed));
    }

    @Test
    void countsADoubledAndALateMessageOnce() {
        var event = event().killed(1);
        var first = event.created(MORNING);
        var third = event.killed(3).change(3, MORNING.plusSeconds(20), RecordChange.REVISED);
        var second = event.killed(2).change(2, MORNING.plusSeconds(10), RecordChange.REVISED);

        log.publish(first, third, third, second, first);

        assertCounted(1, 3);
    }

    @Test
    void setsABadMessageAsideAndLosesNoneBesideIt() throws Exception {
        var good = event().killed(4);
        var whole = Json.MESSAGES.valueToTree(event().killed(8).created(MORNING));
        var torn = whole.toString().substring(0, 80);
        ((ObjectNode) whole.get("record")).remove("event_type");
        var sent = List.of(
                log.send(good.id.toString(), torn),
                log.send(good.id.toString(), whole.toString()),
                log.send(good.id.toString(), "{}"));

        log.publish(good.created(MORNING));

        sent.forEach(log::awaitApplied);
        assertCounted(1, 4);
        assertThat(deadLetters(good.id, 3))
                .extracting(DeadLetter::reason)
                .contains("unreadable_message", "incomplete_message", "incomplete_message");
    }

    @Test
    void setsAsideWhatIsOfAnotherSchemaOrWithoutItsPlaceInTheLog() throws Exception {
        var good = event().killed(4);
        var later =
                ((ObjectNode) Json.MESSAGES.valueToTree(event().created(MORNING))).put("schema", "records.changed/2");
        var placeless = (ObjectNode) Json.MESSAGES.valueToTree(event().created(MORNING));
        placeless.remove("epoch");
        var key = good.id.toString();
        var sent = List.of(log.send(key, later.toString()), log.send(key, placeless.toString()));

        log.publish(good.created(MORNING));

        sent.forEach(log::awaitApplied);
        assertCounted(1, 4);
        assertThat(deadLetters(good.id, 2))
                .extracting(DeadLetter::reason)
                .contains("unknown_schema", "incomplete_message");
    }

    @Test
    void holdsMoreDeadThanANumberCanAndGoesOn() {
        var most = new Figure(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, false, FigureMethod.UCDP_BEST);
        var event = event().killed(4);
        event.dead = new KilledByGroup(null, Map.of("Alpha", most, "Beta", most), null, null);

        log.publish(event.created(MORNING));

        assertCounted(1, 4);
    }

    @Test
    void readsOnFromWhereTheReadModelStands() throws Exception {
        var sent = log.send("any", "{}");
        log.awaitApplied(sent);
        var applied = new TopicPartition("records.changed", sent.partition());
        var neverRead = new TopicPartition("records.changed", 99);
        try (var consumer = new MockConsumer<String, String>("earliest")) {
            consumer.assign(List.of(applied, neverRead));

            resuming.onPartitionsAssigned(consumer, List.of(applied, neverRead));

            assertThat(consumer.position(applied)).isGreaterThan(sent.offset());
            assertThat(consumer.position(neverRead)).isZero();
        }
    }

    private static List<DeadLetter> deadLetters(UUID key, int number) {
        var found = new ArrayList<DeadLetter>();
        var topic = new TopicPartition(TestStack.topicPrefix(Log.MODULE) + Topics.DEAD_LETTERS, 0);
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", TestStack.bootstrapServers()),
                new StringDeserializer(),
                new StringDeserializer())) {
            consumer.assign(List.of(topic));
            consumer.seekToBeginning(List.of(topic));
            Awaitility.await().atMost(Duration.ofSeconds(90)).until(() -> {
                for (var record : consumer.poll(Duration.ofMillis(200))) {
                    var letter = Json.MESSAGES.readValue(record.value(), DeadLetter.class);
                    if (key.toString().equals(letter.key())) {
                        found.add(letter);
                    }
                }
                return found.size() >= number;
            });
        }
        return found;
    }
}
