package org.sitrep.stats.projecting;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** The log from its first message on, read beside whoever else reads it. */
final class WholeLog implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMillis(500);

    private final KafkaConsumer<String, String> consumer;
    private final List<TopicPartition> partitions;

    WholeLog(Map<String, Object> kafka, String topic) {
        var settings = new HashMap<>(kafka);
        settings.keySet().removeIf(key -> key.startsWith("group") || key.endsWith("serializer"));
        settings.put("enable.auto.commit", false);
        settings.put("auto.offset.reset", "earliest");
        settings.put("max.poll.records", 2_000);
        consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer());
        partitions = consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    List<ConsumerRecord<String, String>> next() {
        var records = new ArrayList<ConsumerRecord<String, String>>();
        consumer.poll(PATIENCE).forEach(records::add);
        return records;
    }

    /** The next message to be read, by partition. */
    Map<Integer, Long> position() {
        var position = new HashMap<Integer, Long>();
        partitions.forEach(partition -> position.put(partition.partition(), consumer.position(partition)));
        return position;
    }

    /** Where the log ends at this moment, by partition. */
    Map<Integer, Long> end() {
        var end = new HashMap<Integer, Long>();
        consumer.endOffsets(partitions).forEach((partition, offset) -> end.put(partition.partition(), offset));
        return end;
    }

    @Override
    public void close() {
        consumer.close();
    }
}
