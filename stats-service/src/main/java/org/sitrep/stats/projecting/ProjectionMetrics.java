package org.sitrep.stats.projecting;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;

/** How much of the log was applied, and how long after it was recorded; the consumer's lag is Kafka's own metric. */
@ApplicationScoped
class ProjectionMetrics {
    private final MeterRegistry registry;
    private final Clock clock;
    private final Timer delay;

    ProjectionMetrics(MeterRegistry registry, Clock clock) {
        this.registry = registry;
        this.clock = clock;
        delay = Timer.builder("sitrep.projection.delay")
                .description("From a revision's recording to its being counted; large while the log is read anew")
                .register(registry);
    }

    void applied(Revision revision) {
        Counter.builder("sitrep.projection.applied")
                .description("Messages of the log applied, doubled ones included")
                .tag("type", revision.type().label())
                .register(registry)
                .increment();
        var since = Duration.between(revision.recordedAt(), clock.instant());
        delay.record(since.isNegative() ? Duration.ZERO : since);
    }
}
