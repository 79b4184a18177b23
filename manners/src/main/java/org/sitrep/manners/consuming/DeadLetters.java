package org.sitrep.manners.consuming;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sitrep.contracts.Topics;
import org.sitrep.contracts.messages.DeadLetter;
import org.sitrep.manners.outbox.Outbox;

/** Sets a message aside on {@code dead-letters}, whole and with the reason, within the present transaction. */
@ApplicationScoped
class DeadLetters {
    /** Escaping can make six bytes of one; what is longer is cut, and the detail says so. */
    private static final int MAX_PAYLOAD_CHARS = 1_300_000;

    private final Outbox outbox;
    private final String service;
    private final String prefix;
    private final Clock clock = Clock.systemUTC();

    DeadLetters(
            Outbox outbox,
            @ConfigProperty(name = "quarkus.application.name") String service,
            @ConfigProperty(name = "sitrep.topic-prefix") Optional<String> prefix) {
        this.outbox = outbox;
        this.service = service;
        this.prefix = prefix.orElse("");
    }

    void add(ConsumerRecord<String, String> record, MessageFault fault) {
        var topic = record.topic().substring(record.topic().startsWith(prefix) ? prefix.length() : 0);
        var payload = Objects.requireNonNullElse(record.value(), "");
        var cut = Math.min(payload.length(), MAX_PAYLOAD_CHARS);
        var detail =
                cut < payload.length() ? fault.detail() + " (payload cut to " + cut + " characters)" : fault.detail();
        var id = DeadLetterIds.of(service, topic, record.partition(), record.offset(), record.timestamp());
        outbox.add(
                Topics.DEAD_LETTERS,
                id,
                new DeadLetter(
                        id,
                        service,
                        topic,
                        record.partition(),
                        record.offset(),
                        record.key(),
                        storable(payload.substring(0, cut)),
                        fault.reason(),
                        detail,
                        clock.instant()));
    }

    /** In JSON a NUL is escaped and harmless; half a surrogate pair would break the UTF-8. */
    private static String storable(String payload) {
        return new String(payload.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
