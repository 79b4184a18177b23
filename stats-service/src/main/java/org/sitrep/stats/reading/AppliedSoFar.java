package org.sitrep.stats.reading;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.sitrep.manners.problem.Problem;
import org.sitrep.manners.problem.ProblemType;

/**
 * Up to which instant everything recorded has been applied. An answer about an instant is given when that is certain, for
 * it must be the same whenever it is asked: the log was seen to end, after the instant, where the read model stands.
 */
@ApplicationScoped
public class AppliedSoFar {
    /** What is recorded is published by an outbox: it may reach the log this much later. */
    private static final Duration SETTLING = Duration.ofSeconds(1);

    private static final Duration SHORT_WAIT = Duration.ofSeconds(4);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private final LogEnds ends;
    private final ReadModel readModel;
    private final Clock clock;
    private final AtomicReference<Instant> until = new AtomicReference<>(Instant.MIN);

    AppliedSoFar(LogEnds ends, ReadModel readModel, Clock clock) {
        this.ends = ends;
        this.readModel = readModel;
        this.clock = clock;
    }

    /**
     * Returns when all that was known then is applied, at once for null.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 503 where it is not so after a short wait
     */
    public void await(@Nullable Instant knownAt) {
        if (knownAt == null) {
            return;
        }
        var deadline = System.nanoTime() + SHORT_WAIT.toNanos();
        while (knownAt.isAfter(until.get())) {
            look();
            if (knownAt.isAfter(until.get())) {
                if (System.nanoTime() > deadline) {
                    throw notYet();
                }
                pause();
            }
        }
    }

    private void look() {
        try {
            var now = clock.instant();
            var applied = readModel.offsets();
            var isWhole = ends.read().entrySet().stream()
                    .allMatch(end -> end.getValue() <= applied.getOrDefault(end.getKey(), 0L));
            if (isWhole) {
                until.accumulateAndGet(now.minus(SETTLING), (a, b) -> a.isAfter(b) ? a : b);
            }
        } catch (TimeoutException | IllegalStateException failure) {
            Log.debug("The broker does not say where the log ends", failure);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw notYet();
        }
    }

    private static void pause() {
        try {
            TimeUnit.NANOSECONDS.sleep(BETWEEN_LOOKS.toNanos());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw notYet();
        }
    }

    private static RuntimeException notYet() {
        return Problem.of(ProblemType.UNAVAILABLE)
                .detail("What was known then is not yet applied, or the log cannot be asked whether it is.")
                .retryAfter(Duration.ofSeconds(2))
                .build();
    }
}
