package org.sitrep.stats.projecting;

import io.quarkus.logging.Log;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.reactive.messaging.kafka.KafkaConsumerRebalanceListener;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.sitrep.stats.reading.ReadModel;
import org.sitrep.stats.reading.ReadModelException;

/**
 * Reads on from where the read model stands, not from where the group once committed: an empty read model is filled from
 * the first message on, and one restored from a backup catches up with what it lacks.
 */
@ApplicationScoped
@Identifier("records-changed") class ResumingFromReadModel implements KafkaConsumerRebalanceListener {
    private final ReadModel readModel;

    ResumingFromReadModel(ReadModel readModel) {
        this.readModel = readModel;
    }

    @Override
    public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        try {
            var applied = readModel.offsets();
            for (var partition : partitions) {
                consumer.seek(partition, applied.getOrDefault(partition.partition(), 0L));
            }
        } catch (ReadModelException failure) {
            // Commits follow the database's transactions, so what the group committed is never ahead of this read
            // model.
            Log.warn("The read model cannot say how far it is; reading on from the group's offsets", failure);
        }
    }
}
