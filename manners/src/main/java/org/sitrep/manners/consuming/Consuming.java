package org.sitrep.manners.consuming;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.sitrep.contracts.Json;
import org.sitrep.manners.failures.Failure;
import org.sitrep.manners.failures.MessageFault;

/**
 * What every consumer does around its effect: read the message, run the effect in one transaction, and treat a failure by
 * whose fault it is ({@link Failure}). The effect is idempotent, for a message may come again.
 */
@ApplicationScoped
public class Consuming {
    private final DeadLetters deadLetters;
    private final Patience patience;

    Consuming(DeadLetters deadLetters, Patience patience) {
        this.deadLetters = deadLetters;
        this.patience = patience;
    }

    /**
     * Returns when the effect has committed, or the message has been set aside; until then the channel waits.
     *
     * @throws RuntimeException ours: the channel fails and liveness goes down
     */
    public <T> void consume(ConsumerRecord<String, String> record, Class<T> type, Consumer<T> effect) {
        try {
            var message = read(record, type);
            inTransaction(record, () -> effect.accept(message));
        } catch (MessageFault fault) {
            setAside(record, fault);
        }
    }

    private static <T> T read(ConsumerRecord<String, String> record, Class<T> type) {
        try {
            var message = record.value() == null ? null : Json.MESSAGES.readValue(record.value(), type);
            if (message == null) {
                throw new MessageFault("empty_message", "the message has no value");
            }
            if (message instanceof Record whole) {
                CompleteMessage.check(whole);
            }
            return message;
        } catch (JsonProcessingException unreadable) {
            throw new MessageFault("unreadable_message", ReadingFault.inWords(unreadable), unreadable);
        }
    }

    private void setAside(ConsumerRecord<String, String> record, MessageFault fault) {
        Log.warnf(
                "Message %s of %s-%d is set aside: %s",
                record.offset(), record.topic(), record.partition(), fault.reason());
        inTransaction(record, () -> deadLetters.add(record, fault));
    }

    /** Tries until it commits, or fails by someone's fault. */
    private void inTransaction(ConsumerRecord<String, String> record, Runnable work) {
        for (int failures = 0; ; failures++) {
            try {
                QuarkusTransaction.requiringNew().run(work);
                return;
            } catch (RuntimeException failure) {
                switch (Failure.of(failure)) {
                    case OURS -> throw failure;
                    case MESSAGES -> throw MessageFaults.in(failure);
                    case TRANSIENT -> patience.pause(record, failures, failure);
                }
            }
        }
    }
}
