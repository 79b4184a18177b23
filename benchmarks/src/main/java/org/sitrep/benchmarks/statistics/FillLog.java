package org.sitrep.benchmarks.statistics;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.sitrep.benchmarks.records.MadeEvents;
import org.sitrep.contracts.Json;
import org.sitrep.contracts.Topics;
import org.sitrep.contracts.messages.RecordChanged;

/**
 * Writes made-up events to the log, one in five of them revised later: {@code FillLog BOOTSTRAP_SERVERS COUNT [SEED]}. The
 * service is not running yet, or applies them meanwhile.
 */
public final class FillLog {
    private static final int REVISED = 5;

    private FillLog() {}

    public static void main(String[] arguments) {
        int count = Integer.parseInt(arguments[1]);
        MadeEvents made = new MadeEvents(arguments.length > 2 ? Long.parseLong(arguments[2]) : 1);
        Map<String, Object> settings =
                Map.of("bootstrap.servers", arguments[0], "linger.ms", 20, "compression.type", "lz4");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            for (int number = 0; number < count; number++) {
                ObjectNode record = made.next(number);
                send(producer, record, "created");
                if (number % REVISED == 0) {
                    revise(record);
                    send(producer, record, "revised");
                }
            }
        }
    }

    private static void revise(ObjectNode record) {
        Instant recorded = Instant.parse(record.get("recorded_at").textValue());
        record.put("revision", 2)
                .put("recorded_at", recorded.plus(Duration.ofHours(1)).toString());
        if (record.path("killed").isObject()) {
            int best = record.path("killed").path("best").intValue() + 1;
            record.withObject("/killed").put("best", best).put("high", best + best / 4);
        }
    }

    private static void send(KafkaProducer<String, String> producer, ObjectNode record, String change) {
        ObjectNode message = Json.MESSAGES.createObjectNode();
        String id = record.get("id").textValue();
        message.put("schema", RecordChanged.SCHEMA)
                .put("epoch", 1)
                .put("type", "event")
                .put("id", id)
                .put("revision", record.get("revision").intValue())
                .put("change", change)
                .put("recorded_at", record.get("recorded_at").textValue());
        message.set("record", record);
        var _ = producer.send(new ProducerRecord<>(Topics.RECORDS_CHANGED, id, message.toString()));
    }
}
