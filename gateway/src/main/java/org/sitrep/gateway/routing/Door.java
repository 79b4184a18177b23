package org.sitrep.gateway.routing;

import static org.sitrep.manners.problem.ProblemType.METHOD_NOT_ALLOWED;
import static org.sitrep.manners.problem.ProblemType.NOT_FOUND;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.sitrep.gateway.guarding.Admission;
import org.sitrep.gateway.guarding.BodyCheck;
import org.sitrep.gateway.guarding.Crowd;
import org.sitrep.gateway.guarding.PathGuard;
import org.sitrep.gateway.guarding.Quotas;
import org.sitrep.gateway.guarding.Refusals;
import org.sitrep.gateway.guarding.TokenCheck;
import org.sitrep.gateway.guarding.TokenOutcome;
import org.sitrep.gateway.watching.Visit;
import org.sitrep.manners.problem.Problem;

/** The way in: what is not in the table, not allowed or too much is answered here; everything else goes on to its service. */
@ApplicationScoped
class Door {
    private final TokenCheck tokens;
    private final Quotas quotas;
    private final BodyCheck bodies;
    private final Crowd crowd;
    private final Forwarding forwarding;
    private final Refusals refusals;

    Door(TokenCheck tokens, Quotas quotas, BodyCheck bodies, Crowd crowd, Forwarding forwarding, Refusals refusals) {
        this.tokens = tokens;
        this.quotas = quotas;
        this.bodies = bodies;
        this.crowd = crowd;
        this.forwarding = forwarding;
        this.refusals = refusals;
    }

    void open(@Observes Router router) {
        router.route("/v1/*").handler(this::arrive);
    }

    private void arrive(RoutingContext context) {
        var path = PathGuard.address(context).path();
        switch (RouteTable.match(context.request().method(), path)) {
            case RouteMatch.Found(PublicRoute route) -> identify(context, route);
            case RouteMatch.WrongMethod wrong ->
                refusals.send(
                        context,
                        Problem.of(METHOD_NOT_ALLOWED)
                                .detail(path + " takes " + String.join(", ", wrong.allowed()) + ".")
                                .header("Allow", String.join(", ", wrong.allowed()))
                                .build());
            case RouteMatch.Unknown _ ->
                refusals.send(
                        context,
                        Problem.of(NOT_FOUND)
                                .detail("There is no " + path + "; /openapi.json says what there is.")
                                .build());
        }
    }

    private void identify(RoutingContext context, PublicRoute route) {
        Visit.of(context).routedTo(route.path().template(), route.backend().serviceName());
        tokens.check(context).onSuccess(token -> admit(context, route, token));
    }

    private void admit(RoutingContext context, PublicRoute route, TokenOutcome token) {
        if (token instanceof TokenOutcome.Verified known) {
            Visit.of(context).madeBy(known.client());
        }
        var refusal = Admission.refusal(token, route.roles());
        if (refusal == null && token instanceof TokenOutcome.Verified known) {
            refusal = quotas.refusal(known);
        }
        if (refusal == null) {
            refusal = bodies.refusal(context.request(), route.body());
        }
        if (refusal != null) {
            refusals.send(context, refusal);
        } else if (!crowd.enter()) {
            refusals.send(context, Crowd.full());
        } else {
            context.addEndHandler(_ -> crowd.leave());
            forwarding.pass(context, route);
        }
    }
}
