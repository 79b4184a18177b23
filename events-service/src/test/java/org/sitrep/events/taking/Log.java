package org.sitrep.events.taking;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.sitrep.contracts.Topics;
import org.sitrep.events.samples.Article;
import org.sitrep.events.samples.OnRealParts;
import org.sitrep.events.storing.Documents;
import org.sitrep.stack.testing.TestStack;

/** The service's topics, as its neighbours see them. */
public final class Log {
    private Log() {}

    public static void send(Article... articles) {
        for (Article article : articles) {
            send(article.id().toString(), Documents.write(article.coded()));
        }
    }

    public static void send(String key, String value) {
        send(Topics.ARTICLES_CODED, key, value);
    }

    public static void send(String topic, String key, String value) {
        Map<String, Object> settings = Map.of("bootstrap.servers", TestStack.bootstrapServers());
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(named(topic), key, value)).get();
        } catch (ExecutionException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Every message on a topic so far that is wanted, in order within each partition. */
    public static List<ConsumerRecord<String, String>> read(
            String topic, Predicate<ConsumerRecord<String, String>> wanted) {
        Map<String, Object> settings = Map.of("bootstrap.servers", TestStack.bootstrapServers());
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(named(topic)).stream()
                    .map(info -> new TopicPartition(named(topic), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<String, String>> found = new ArrayList<>();
            while (partitions.stream().anyMatch(one -> consumer.position(one) < ends.get(one))) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> {
                    if (wanted.test(record)) {
                        found.add(record);
                    }
                });
            }
            return found;
        }
    }

    private static String named(String topic) {
        return TestStack.topicPrefix(OnRealParts.MODULE) + topic;
    }
}
