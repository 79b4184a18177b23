package org.sitrep.stats.copying;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** A process that has nothing to count in yet is asked nothing. */
@Readiness
@ApplicationScoped
class CopyIsFilled implements HealthCheck {
    private final CurrentCopy copy;

    CopyIsFilled(CurrentCopy copy) {
        this.copy = copy;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("copy in columns")
                .status(copy.isFilled())
                .build();
    }
}
