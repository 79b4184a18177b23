package org.sitrep.system;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.sitrep.stack.Kafka;
import org.sitrep.stack.StackException;

/** The broker as its operator handles it. */
final class Topics {
    private final Kafka kafka;

    Topics(Kafka kafka) {
        this.kafka = kafka;
    }

    /** Has a service, which must not be running, read again what a topic has got since, as kafka-consumer-groups.sh does it. */
    void rewind(String group, String topic, Instant since) {
        asked(admin -> {
            var then = new HashMap<TopicPartition, OffsetSpec>();
            for (var described :
                    admin.describeTopics(List.of(topic)).allTopicNames().get().values()) {
                described
                        .partitions()
                        .forEach(partition -> then.put(
                                new TopicPartition(topic, partition.partition()),
                                OffsetSpec.forTimestamp(since.toEpochMilli())));
            }
            var offsets = new HashMap<TopicPartition, OffsetAndMetadata>();
            admin.listOffsets(then).all().get().forEach((partition, found) -> {
                if (found.offset() >= 0) { // else nothing has come since
                    offsets.put(partition, new OffsetAndMetadata(found.offset()));
                }
            });
            return admin.alterConsumerGroupOffsets(group, offsets).all().get();
        });
    }

    /** Leaves a broker that has never held a topic or seen a reader; returns when they are gone. */
    void forgetAll() {
        Collection<String> all = asked(admin -> admin.listTopics().names().get());
        asked(admin -> admin.deleteTopics(all).all().get());
        RunningPlatform.soon()
                .until(() -> asked(admin -> admin.listTopics().names().get()).isEmpty());
        // A reader that had to be killed is a member until its time is over.
        RunningPlatform.soon()
                .until(() -> asked(admin -> {
                    List<String> groups = admin.listGroups().all().get().stream()
                            .map(group -> group.groupId())
                            .toList();
                    admin.deleteConsumerGroups(groups).all().get();
                    return groups.isEmpty();
                }));
    }

    private interface Question<T> {
        T ask(Admin admin) throws ExecutionException, InterruptedException;
    }

    private <T> T asked(Question<T> question) {
        try (Admin admin = kafka.admin()) {
            return question.ask(admin);
        } catch (ExecutionException refused) {
            throw new StackException("The broker refused: " + refused.getMessage() + ".", refused);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }
}
