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

/** Writes made-up events to the log: one in five is revised later, and one in two shares a report with the one before. */
final class FillLog {
    private static final int REVISED = 5;

    private FillLog() {}

    /** Those of these numbers; returns how many messages they are. */
    static long fill(String bootstrapServers, int from, int to) {
        MadeEvents made = new MadeEvents(1);
        long messages = 0;
        Map<String, Object> settings =
                Map.of("bootstrap.servers", bootstrapServers, "linger.ms", 20, "compression.type", "gzip");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            String told = "";
            for (int number = 0; number < to; number++) {
                ObjectNode record = made.next(number);
                var report = (ObjectNode) record.path("sources").path(0);
                if (number % 2 == 1) {
                    report.put("article_id", told);
                }
                told = report.get("article_id").textValue();
                if (number < from) {
                    continue;
                }
                send(producer, record, "created");
                messages++;
                if (number % REVISED == 0) {
                    revise(record);
                    send(producer, record, "revised");
                    messages++;
                }
            }
        }
        return messages;
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
