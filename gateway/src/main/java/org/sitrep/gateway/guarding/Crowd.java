package org.sitrep.gateway.guarding;

import static org.sitrep.manners.problem.ProblemType.UNAVAILABLE;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.sitrep.manners.problem.Problem;

/** How many requests are under way, and that they do not become too many. */
@ApplicationScoped
public class Crowd {
    private final int most;
    private final AtomicInteger present = new AtomicInteger();

    Crowd(LimitSettings limits, MeterRegistry meters) {
        most = limits.concurrentRequests();
        meters.gauge("sitrep.gateway.requests.active", present);
    }

    /** True where there was room; then {@link #leave} is due once. */
    public boolean enter() {
        if (present.incrementAndGet() > most) {
            present.decrementAndGet();
            return false;
        }
        return true;
    }

    public void leave() {
        present.decrementAndGet();
    }

    public static HttpProblem full() {
        return Problem.of(UNAVAILABLE)
                .detail("Too many requests are under way; this one was not begun.")
                .retryAfter(Duration.ofSeconds(1))
                .build();
    }
}
