package org.sitrep.stats.reading;

import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Where the log of records ends at this moment, by the broker's word. */
@ApplicationScoped
class LogEnds {
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final Map<String, Object> kafka;
    private final String topic;
    private @Nullable Admin admin;

    LogEnds(
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            @ConfigProperty(name = "mp.messaging.incoming.records-changed.topic") String topic) {
        this.kafka = kafka;
        this.topic = topic;
    }

    /**
     * The offset of the next message to come, by partition.
     *
     * @throws TimeoutException where the broker does not say in time
     */
    Map<Integer, Long> read() throws TimeoutException, InterruptedException {
        try {
            var broker = admin();
            var described = broker.describeTopics(List.of(topic))
                    .allTopicNames()
                    .get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            var latest = described.values().stream()
                    .flatMap(one -> one.partitions().stream())
                    .collect(Collectors.toMap(
                            partition -> new TopicPartition(topic, partition.partition()), _ -> OffsetSpec.latest()));
            var ends = new HashMap<Integer, Long>();
            broker.listOffsets(latest)
                    .all()
                    .get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                    .forEach((partition, end) -> ends.put(partition.partition(), end.offset()));
            return ends;
        } catch (ExecutionException failure) {
            throw new IllegalStateException("The broker cannot say where the log ends", failure);
        }
    }

    private synchronized Admin admin() {
        if (admin == null) {
            admin = Admin.create(kafka);
        }
        return admin;
    }

    @PreDestroy
    void close() {
        if (admin != null) {
            admin.close(Duration.ZERO);
        }
    }
}
