package org.sitrep.ingest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.sitrep.contracts.Json;
import org.sitrep.contracts.messages.ArticleCoded;
import org.sitrep.stack.testing.TestStack;

/** The log between the services, as a stranger to the service writes to it and reads from it. */
public final class Log {
    private Log() {}

    public static void write(String topic, String key, String message) throws Exception {
        try (var producer = new KafkaProducer<>(broker(), new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(named(topic), key, message)).get();
        }
    }

    /** Every message of the topic so far that is wanted. */
    public static List<String> read(String topic, Predicate<String> wanted) {
        try (var consumer = new KafkaConsumer<>(broker(), new StringDeserializer(), new StringDeserializer())) {
            var partitions = consumer.partitionsFor(named(topic)).stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            List<String> found = new ArrayList<>();
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                for (var record : consumer.poll(Duration.ofMillis(100))) {
                    if (wanted.test(record.value())) {
                        found.add(record.value());
                    }
                }
            }
            return found;
        }
    }

    /** What was told of an article's codings, in order. */
    public static List<ArticleCoded> codingsOf(String article) {
        return read("articles.coded", message -> message.contains(article)).stream()
                .map(message -> {
                    try {
                        return Json.MESSAGES.readValue(message, ArticleCoded.class);
                    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
                        throw new AssertionError(e);
                    }
                })
                .toList();
    }

    private static String named(String topic) {
        return TestStack.topicPrefix(IngestTest.MODULE) + topic;
    }

    private static Map<String, Object> broker() {
        return Map.of("bootstrap.servers", TestStack.bootstrapServers());
    }
}
