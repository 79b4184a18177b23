package org.sitrep.gateway.guarding;

import static org.sitrep.manners.problem.ProblemType.BAD_REQUEST;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Objects;
import org.sitrep.manners.problem.Problem;

/** Sees every request first, whatever it is for, and lets only those on that all servers would read alike. */
@ApplicationScoped
public class PathGuard {
    /** Before Quarkus' own filters, authentication included; after the log, which wants to see refusals too. */
    static final int PRIORITY = 9_000;

    private static final String ADDRESS = PathGuard.class.getName() + ".address";

    private final Refusals refusals;

    PathGuard(Refusals refusals) {
        this.refusals = refusals;
    }

    void install(@Observes Filters filters) {
        filters.register(this::check, PRIORITY);
    }

    /** Path and query of a request that passed. */
    public static Address address(RoutingContext context) {
        return Objects.requireNonNull(context.<Address>get(ADDRESS));
    }

    private void check(RoutingContext context) {
        var refusal = Framing.refusal(context.request());
        if (refusal != null) {
            refusals.send(context, refusal);
            return;
        }
        switch (Address.read(context.request().uri())) {
            case Address.Reading.Good(Address address) -> {
                context.put(ADDRESS, address);
                context.next();
            }
            case Address.Reading.Bad(String detail) ->
                refusals.send(context, Problem.of(BAD_REQUEST).detail(detail).build());
        }
    }
}
