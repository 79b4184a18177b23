package org.sitrep.ingest.deadletters;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.sitrep.contracts.messages.DeadLetter;
import org.sitrep.manners.consuming.Consuming;
import org.sitrep.manners.failures.MessageFault;

/** Collects what every service has set aside. What is no dead letter becomes one, and comes back as such. */
@ApplicationScoped
class DeadLetterConsumer {
    private final Consuming consuming;
    private final DeadLetterStore store;

    DeadLetterConsumer(Consuming consuming, DeadLetterStore store) {
        this.consuming = consuming;
        this.store = store;
    }

    @Incoming("dead-letters")
    @Blocking
    void consume(ConsumerRecord<String, String> record) {
        consuming.consume(record, DeadLetter.class, letter -> {
            check(letter);
            store.add(letter);
        });
    }

    private static void check(DeadLetter letter) {
        if (!DeadLetter.SCHEMA.equals(letter.schema())) {
            throw new MessageFault("unknown_schema", "the schema is not " + DeadLetter.SCHEMA);
        }
        // A message may lack what the type promises.
        var promised = Stream.<Object>of(
                letter.id(),
                letter.service(),
                letter.topic(),
                letter.payload(),
                letter.reason(),
                letter.detail(),
                letter.failedAt());
        if (promised.anyMatch(Objects::isNull)) {
            throw new MessageFault("incomplete_message", "a field that every dead letter has is missing");
        }
    }
}
