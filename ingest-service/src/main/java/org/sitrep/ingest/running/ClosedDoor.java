package org.sitrep.ingest.running;

import static org.sitrep.manners.problem.ProblemType.NOT_FOUND;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sitrep.manners.problem.Problem;

/** A process that only codes takes no calls: its processors belong to the articles that wait. */
@Provider
@PreMatching
class ClosedDoor implements ContainerRequestFilter {
    private final boolean open;

    ClosedDoor(@ConfigProperty(name = "sitrep.opens") boolean open) {
        this.open = open;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (!open) {
            throw Problem.of(NOT_FOUND)
                    .detail("This process codes articles and has no door.")
                    .build();
        }
    }
}
