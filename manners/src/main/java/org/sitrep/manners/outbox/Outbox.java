package org.sitrep.manners.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.sitrep.contracts.Json;

/**
 * Promises a message together with the change that it tells of: add it within the transaction of the change. Order holds
 * for a key as long as the transactions that write about one key exclude one another, which they do when each updates the
 * same row before it adds.
 */
@ApplicationScoped
public class Outbox {
    /** What Kafka's topics take is 8 MiB; the rest is for headers and framing. In bytes of UTF-8. */
    public static final int MAX_MESSAGE_BYTES = 8 * 1024 * 1024 - 64 * 1024;

    private static final String INSERT = "INSERT INTO outbox (topic, key, payload, traceparent) VALUES (?, ?, ?, ?)";

    private final AgroalDataSource database;
    private final TransactionSynchronizationRegistry transactions;
    private final Nudge nudge;

    Outbox(AgroalDataSource database, TransactionSynchronizationRegistry transactions, Nudge nudge) {
        this.database = database;
        this.transactions = transactions;
        this.nudge = nudge;
    }

    /**
     * A message of the contracts.
     *
     * @param key the id of what it is about
     */
    public record Message(UUID key, Object content) {}

    /** Adds a message of the contracts, keyed by the id of what it is about. */
    public void add(String topic, UUID key, Object message) {
        addAll(topic, List.of(new Message(key, message)));
    }

    /** Adds messages in their order, at the cost of little more than one. */
    public void addAll(String topic, List<Message> messages) {
        addAllWritten(
                topic,
                messages.stream()
                        .map(each -> new Written(each.key.toString(), written(each.content)))
                        .toList());
    }

    /**
     * Adds a message.
     *
     * @param topic a name from {@link org.sitrep.contracts.Topics}, without the prefix
     * @throws IllegalStateException without a transaction, for then nothing binds the message to its change
     * @throws IllegalArgumentException for a message that no topic would take
     */
    public void add(String topic, String key, String json) {
        addAllWritten(topic, List.of(new Written(key, json)));
    }

    private record Written(String key, String json) {}

    private void addAllWritten(String topic, List<Written> messages) {
        if (transactions.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("a message is added within the transaction of the change that it tells of");
        }
        for (Written each : messages) {
            if (isTooLarge(each.json)) {
                throw new IllegalArgumentException(
                        "a message on " + topic + " about " + each.key + " is larger than 8 MiB");
            }
        }
        insert(topic, messages);
        nudge.afterCommit(transactions);
    }

    private static String written(Object message) {
        try {
            return Json.MESSAGES.writeValueAsString(message);
        } catch (JsonProcessingException ours) {
            throw new IllegalStateException("a message that cannot be written: " + message.getClass(), ours);
        }
    }

    /** Whether Kafka would refuse it; decided here, for what was promised must be kept. */
    public static boolean isTooLarge(String json) {
        return json.length() > MAX_MESSAGE_BYTES / 3
                && json.getBytes(StandardCharsets.UTF_8).length > MAX_MESSAGE_BYTES;
    }

    private void insert(String topic, List<Written> messages) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(INSERT)) {
            for (Written each : messages) {
                statement.setString(1, topic);
                statement.setString(2, each.key);
                statement.setString(3, each.json);
                statement.setString(4, TraceContext.currentTraceparent());
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException failure) {
            throw new OutboxFailure("a message could not be added", failure);
        }
    }
}
