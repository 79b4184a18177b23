package org.sitrep.manners.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.sitrep.manners.outbox.WaitingMessages.Backlog;

/**
 * {@code sitrep_outbox_pending} and {@code sitrep_outbox_oldest_age_seconds}. Sampled by the publisher, not by the scrape,
 * which must answer while the database does not.
 */
@ApplicationScoped
class OutboxMetrics {
    private static final Duration BETWEEN_SAMPLES = Duration.ofSeconds(2);

    private final WaitingMessages waiting;
    private final Clock clock;
    private volatile Backlog backlog = Backlog.NONE;
    private Instant sampled = Instant.EPOCH;

    OutboxMetrics(WaitingMessages waiting, Clock clock, MeterRegistry meters) {
        this.waiting = waiting;
        this.clock = clock;
        Gauge.builder("sitrep.outbox.pending", this, metrics -> metrics.backlog.pending())
                .description("Messages added and not yet acknowledged by Kafka")
                .register(meters);
        Gauge.builder("sitrep.outbox.oldest.age", this, OutboxMetrics::oldestAgeSeconds)
                .description("Age of the oldest message that waits; 0 where none does")
                .baseUnit("seconds")
                .register(meters);
    }

    void sample() {
        var now = clock.instant();
        if (now.isBefore(sampled.plus(BETWEEN_SAMPLES))) {
            return;
        }
        sampled = now;
        try {
            backlog = waiting.backlog();
        } catch (OutboxFailure failure) {
            Log.debug("The outbox could not be counted", failure);
        }
    }

    private double oldestAgeSeconds() {
        var oldest = backlog.oldest();
        return oldest == null
                ? 0
                : Math.max(0, Duration.between(oldest, clock.instant()).toMillis() / 1000.0);
    }
}
