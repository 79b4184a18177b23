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
import org.sitrep.manners.failures.MessageFault;
import org.sitrep.manners.outbox.Outbox;

/** Sets a message aside on {@code dead-letters}, whole and with the reason, within the present transaction. */
@ApplicationScoped
class DeadLetters {
    /** What remains of a message that does not fit with its envelope: escaping can make six bytes of one character. */
    private static final int CUT_AT_CHARS = 1_300_000;

    private final Outbox outbox;
    private final String service;
    private final String prefix;
    private final Clock clock;

    DeadLetters(
            Outbox outbox,
            Clock clock,
            @ConfigProperty(name = "quarkus.application.name") String service,
            @ConfigProperty(name = "sitrep.topic-prefix") Optional<String> prefix) {
        this.outbox = outbox;
        this.clock = clock;
        this.service = service;
        this.prefix = prefix.orElse("");
    }

    void add(ConsumerRecord<String, String> record, MessageFault fault) {
        var letter = letter(record, fault);
        outbox.add(Topics.DEAD_LETTERS, letter.id(), letter);
    }

    private DeadLetter letter(ConsumerRecord<String, String> record, MessageFault fault) {
        var topic = record.topic().substring(record.topic().startsWith(prefix) ? prefix.length() : 0);
        var payload = storable(Objects.requireNonNullElse(record.value(), ""));
        var fits = payload.length() <= CUT_AT_CHARS;
        return new DeadLetter(
                DeadLetterIds.of(service, topic, record.partition(), record.offset(), record.timestamp()),
                service,
                topic,
                record.partition(),
                record.offset(),
                record.key(),
                fits ? payload : payload.substring(0, CUT_AT_CHARS),
                fault.reason(),
                fits ? fault.detail() : fault.detail() + "; the payload is cut at " + CUT_AT_CHARS + " characters",
                clock.instant());
    }

    /** In JSON a NUL is escaped and harmless; half a surrogate pair would break the UTF-8. */
    private static String storable(String payload) {
        return new String(payload.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
