package org.sitrep.manners.leaving;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * While {@code quarkus.shutdown.delay} runs the process is not ready any more and answers as before; each answer asks its caller to
 * come by another connection. Else a caller that keeps connections would still be on its way here when the door closes.
 */
@ApplicationScoped
class Farewell {
    /** Before whatever may answer. */
    private static final int FIRST = 1000;

    private volatile boolean leaving;

    void begin(@Observes ShutdownDelayInitiatedEvent event) {
        leaving = true;
    }

    void register(@Observes Filters filters) {
        filters.register(
                context -> {
                    if (leaving) {
                        context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
                    }
                    context.next();
                },
                FIRST);
    }
}
