package org.sitrep.ingest.running;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;
import org.sitrep.ingest.coding.ReadingRoom;

/** Down when no reader comes back any more: only a new process helps. Consumers that stopped are told by the messaging's own check. */
@Liveness
@ApplicationScoped
class ReadersAlive implements HealthCheck {
    private final ReadingRoom room;

    ReadersAlive(ReadingRoom room) {
        this.room = room;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("readers").status(!room.isStuck()).build();
    }
}
