package org.sitrep.stats.projecting;

import io.quarkus.logging.Log;
import io.quarkus.vertx.http.ManagementInterface;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * {@code POST /q/rebuild} on the management port, which no gateway leads to: whoever runs the platform may, and nobody else.
 * Answers 204 when the read model that was filled anew serves.
 */
@ApplicationScoped
class RebuildRoute {
    private final Rebuilding rebuilding;

    RebuildRoute(Rebuilding rebuilding) {
        this.rebuilding = rebuilding;
    }

    void register(@Observes ManagementInterface management) {
        management.router().post("/q/rebuild").blockingHandler(context -> {
            try {
                rebuilding.rebuild();
                context.response().setStatusCode(204).end();
            } catch (RuntimeException failure) {
                Log.error("The read model could not be filled anew", failure);
                context.response().setStatusCode(500).end("The rebuild failed; the log of this process says why.\n");
            }
        });
    }
}
