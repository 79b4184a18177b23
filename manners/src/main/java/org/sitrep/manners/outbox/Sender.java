package org.sitrep.manners.outbox;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Hands messages to Kafka and waits for the acknowledgement of each. Used by the publisher's thread alone. */
@ApplicationScoped
class Sender {
    private final Map<String, Object> settings;
    private final String prefix;
    private @Nullable KafkaProducer<String, String> producer;

    Sender(
            @Identifier("default-kafka-broker") Map<String, Object> broker,
            @ConfigProperty(name = "sitrep.topic-prefix") Optional<String> prefix,
            OutboxConfig config) {
        this.settings = settings(broker, config);
        this.prefix = prefix.orElse("");
    }

    /**
     * Sends in order and waits.
     *
     * @return what was acknowledged, and why the rest was not
     */
    Sent send(List<Waiting> messages) throws InterruptedException {
        var underWay = new ArrayList<Future<RecordMetadata>>();
        Exception failure = null;
        try {
            for (var message : messages) {
                underWay.add(producer().send(record(message)));
            }
        } catch (RuntimeException e) {
            failure = e; // what was handed over before may still arrive
        }
        var acknowledged = new ArrayList<Long>();
        var keysFailed = new HashSet<String>();
        for (int at = 0; at < underWay.size(); at++) {
            var message = messages.get(at);
            try {
                underWay.get(at).get();
                // A later message of a key is sent again after an earlier one that failed: the last word stays last.
                if (!keysFailed.contains(message.topic() + message.key())) {
                    acknowledged.add(message.seq());
                }
            } catch (ExecutionException e) {
                failure = e.getCause() instanceof Exception cause ? cause : e;
                keysFailed.add(message.topic() + message.key());
            }
        }
        if (failure != null && !(failure instanceof RetriableException)) {
            close(); // a producer may be beyond repair; the next try gets a new one
        }
        return new Sent(acknowledged, failure);
    }

    void close() {
        if (producer != null) {
            producer.close(Duration.ZERO);
            producer = null;
        }
    }

    private KafkaProducer<String, String> producer() {
        if (producer == null) {
            producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
        }
        return producer;
    }

    private ProducerRecord<String, String> record(Waiting message) {
        var record = new ProducerRecord<>(prefix + message.topic(), message.key(), message.payload());
        if (message.traceparent() != null) {
            record.headers().add(TraceContext.HEADER, message.traceparent().getBytes(StandardCharsets.US_ASCII));
        }
        return record;
    }

    private static Map<String, Object> settings(Map<String, Object> broker, OutboxConfig config) {
        var settings = new HashMap<String, Object>();
        broker.forEach((name, value) -> {
            if (ProducerConfig.configNames().contains(name)) {
                settings.put(name, value);
            }
        });
        var timeout = Math.toIntExact(config.deliveryTimeout().toMillis());
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        // JSON shrinks to a fifth, at little cost.
        settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, 8 * 1024 * 1024);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 5);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, timeout);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, timeout / 2);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, (long) timeout / 2);
        return settings;
    }

    /** Which messages Kafka has, and what kept it from having the others. */
    record Sent(List<Long> acknowledged, @Nullable Exception failure) {}
}
