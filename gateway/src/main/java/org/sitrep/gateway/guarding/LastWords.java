package org.sitrep.gateway.guarding;

import static org.sitrep.manners.problem.ProblemType.BAD_REQUEST;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.vertx.core.VertxException;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;
import org.sitrep.manners.problem.Problem;
import org.sitrep.manners.problem.ProblemType;

/** What the router itself gives up, before a guard saw it or because of a fault of ours, is told as a problem too. */
@ApplicationScoped
class LastWords {
    private static final Logger LOG = Logger.getLogger(LastWords.class);
    private static final int NOT_SAID = -1;

    private final Refusals refusals;

    LastWords(Refusals refusals) {
        this.refusals = refusals;
    }

    void install(@Observes Router router) {
        router.route().order(-PathGuard.PRIORITY).failureHandler(this::explain);
        // A path that cannot be decoded fails while routes are looked for, where there is no route to handle it.
        router.errorHandler(400, this::explain);
    }

    private void explain(RoutingContext context) {
        if (context.response().ended()) {
            return;
        }
        refusals.send(context, problem(context));
    }

    private static HttpProblem problem(RoutingContext context) {
        if (Address.read(context.request().uri()) instanceof Address.Reading.Bad(String detail)) {
            return Problem.of(BAD_REQUEST).detail(detail).build();
        }
        var status = context.statusCode() == NOT_SAID ? 500 : context.statusCode();
        var problem = Problem.of(ProblemType.ofStatus(status));
        if (status >= 500) {
            LOG.error("A request failed", context.failure());
        } else if (context.failure() instanceof VertxException said && said.getMessage() != null) {
            problem.detail(said.getMessage() + ".");
        }
        return problem.build();
    }
}
