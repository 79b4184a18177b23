package org.sitrep.manners.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
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

    /** Adds a message of the contracts, keyed by the id of what it is about. */
    public void add(String topic, UUID key, Object message) {
        try {
            add(topic, key.toString(), Json.MESSAGES.writeValueAsString(message));
        } catch (JsonProcessingException ours) {
            throw new IllegalStateException("a message that cannot be written: " + message.getClass(), ours);
        }
    }

    /**
     * Adds a message.
     *
     * @param topic a name from {@link org.sitrep.contracts.Topics}, without the prefix
     * @throws IllegalStateException without a transaction, for then nothing binds the message to its change
     * @throws IllegalArgumentException for a message that no topic would take
     */
    public void add(String topic, String key, String json) {
        if (transactions.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("a message is added within the transaction of the change that it tells of");
        }
        if (isTooLarge(json)) {
            throw new IllegalArgumentException("a message on " + topic + " about " + key + " is larger than 8 MiB");
        }
        insert(topic, key, json);
        nudge.afterCommit(transactions);
    }

    /** Whether Kafka would refuse it; decided here, for what was promised must be kept. */
    public static boolean isTooLarge(String json) {
        return json.length() > MAX_MESSAGE_BYTES / 3
                && json.getBytes(StandardCharsets.UTF_8).length > MAX_MESSAGE_BYTES;
    }

    private void insert(String topic, String key, String json) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(INSERT)) {
            statement.setString(1, topic);
            statement.setString(2, key);
            statement.setString(3, json);
            statement.setString(4, TraceContext.currentTraceparent());
            statement.executeUpdate();
        } catch (SQLException failure) {
            throw new OutboxFailure("a message could not be added", failure);
        }
    }
}
