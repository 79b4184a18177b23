package org.sitrep.stats;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.StringSerializer;
import org.sitrep.contracts.Json;
import org.sitrep.contracts.Topics;
import org.sitrep.contracts.messages.RecordChanged;
import org.sitrep.stack.testing.TestStack;

/** The log of records as the events service writes it. */
@ApplicationScoped
public class Log {
    public static final String MODULE = "stats-service";

    private final AgroalDataSource database;
    private final KafkaProducer<String, String> producer = new KafkaProducer<>(
            Map.of("bootstrap.servers", TestStack.bootstrapServers()), new StringSerializer(), new StringSerializer());

    Log(AgroalDataSource database) {
        this.database = database;
    }

    /** Returns when all of them are applied. */
    public void publish(RecordChanged... changes) {
        for (var change : List.of(changes)) {
            awaitApplied(send(change.id().toString(), json(change)));
        }
    }

    public RecordMetadata send(String key, String value) {
        try {
            var topic = TestStack.topicPrefix(MODULE) + Topics.RECORDS_CHANGED;
            return producer.send(new ProducerRecord<>(topic, key, value)).get();
        } catch (ExecutionException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    public void awaitApplied(RecordMetadata sent) {
        await().atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> applied(sent.partition()) > sent.offset());
    }

    private long applied(int partition) throws java.sql.SQLException {
        try (var connection = database.getConnection();
                var statement =
                        connection.prepareStatement("select max(next_offset) from applied where partition = ?")) {
            statement.setInt(1, partition);
            var rows = statement.executeQuery();
            rows.next();
            return rows.getLong(1);
        }
    }

    private static String json(RecordChanged change) {
        try {
            return Json.MESSAGES.writeValueAsString(change);
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
