package org.sitrep.gateway.health;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.ReentrantLock;
import org.jboss.logging.Logger;
import org.sitrep.gateway.routing.Backend;
import org.sitrep.gateway.routing.PlatformCalls;

/** Whether the services are ready, by their own word. Anybody may ask, so they are not asked more often than now and then. */
@ApplicationScoped
class ServiceStates {
    private static final Logger LOG = Logger.getLogger(ServiceStates.class);
    private static final String PATH = "/q/health/ready";
    private static final Duration KEEP = Duration.ofSeconds(2);

    record State(Backend service, boolean ready) {}

    private record Look(List<State> states, Instant at) {}

    private final PlatformCalls calls;
    private final Clock clock;
    private final ReentrantLock looking = new ReentrantLock();
    private volatile Look last = new Look(List.of(), Instant.EPOCH);

    ServiceStates(PlatformCalls calls, Clock clock) {
        this.calls = calls;
        this.clock = clock;
    }

    List<State> now() {
        looking.lock();
        try {
            if (last.at().plus(KEEP).isBefore(clock.instant())) {
                last = new Look(look(), clock.instant());
            }
            return last.states();
        } finally {
            looking.unlock();
        }
    }

    private List<State> look() {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var asked = Arrays.stream(Backend.values())
                    .map(service -> CompletableFuture.supplyAsync(() -> new State(service, isReady(service)), threads))
                    .toList();
            return asked.stream().map(CompletableFuture::join).toList();
        }
    }

    private boolean isReady(Backend service) {
        try {
            return calls.getFromManagement(service, PATH).statusCode() == 200;
        } catch (IOException failure) {
            LOG.warnf("%s cannot be asked how it is: %s", service.serviceName(), failure);
            return false;
        }
    }
}
