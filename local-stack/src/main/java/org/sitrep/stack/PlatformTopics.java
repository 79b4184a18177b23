package org.sitrep.stack;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;
import org.sitrep.contracts.Topics;

/** The platform's topics as one broker holds them; names and order of messages are the same in a cluster. */
final class PlatformTopics {
    /** 8 MiB, in bytes. */
    static final String LARGEST_MESSAGE = Integer.toString(8 << 20);

    private static final int PARTITIONS = 6;

    private PlatformTopics() {}

    static Stream<NewTopic> with(String prefix) {
        return Stream.of(
                topic(prefix + Topics.ARTICLES_RECEIVED, PARTITIONS, Map.of()),
                topic(prefix + Topics.ARTICLES_CODED, PARTITIONS, Map.of()),
                // Past states are rebuilt from it: nothing in it may expire or be compacted away.
                topic(
                        prefix + Topics.RECORDS_CHANGED,
                        PARTITIONS,
                        Map.of("retention.ms", "-1", "retention.bytes", "-1", "cleanup.policy", "delete")),
                topic(prefix + Topics.DEAD_LETTERS, 1, Map.of()),
                topic(prefix + Topics.ACTS, 1, Map.of()));
    }

    private static NewTopic topic(String name, int partitions, Map<String, String> settings) {
        var all = new HashMap<>(settings);
        all.put("max.message.bytes", LARGEST_MESSAGE);
        return new NewTopic(name, partitions, (short) 1).configs(all);
    }
}
