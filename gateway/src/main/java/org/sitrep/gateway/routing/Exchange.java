package org.sitrep.gateway.routing;

import static org.sitrep.manners.problem.ProblemType.REQUEST_TIMEOUT;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sitrep.manners.problem.Problem;

/** One request under way: how far it has come, which clock is running, and why it was given up where it was. */
final class Exchange {
    private static final long CANCEL = 0x8;
    private static final long NO_TIMER = -1;

    final RoutingContext context;
    final PublicRoute route;
    private final Vertx vertx;
    private @Nullable HttpClientRequest onward;
    private @Nullable HttpProblem givenUp;
    private long timer = NO_TIMER;

    Exchange(RoutingContext context, PublicRoute route, Vertx vertx) {
        this.context = context;
        this.route = route;
        this.vertx = vertx;
        context.addEndHandler(_ -> stopClock());
    }

    void connected(HttpClientRequest request) {
        onward = request;
        // What fails is told by the answer's future; the request itself would log it as nobody's.
        request.exceptionHandler(_ -> {});
        if (givenUp != null) {
            request.reset(CANCEL);
        }
    }

    /** The body must be here by then. */
    void expectBody(Duration within) {
        startClock(
                within,
                () -> Problem.of(REQUEST_TIMEOUT)
                        .detail("The body did not arrive within " + within.toSeconds() + " seconds.")
                        .build());
    }

    /** The head of the answer must be here by then. */
    void expectAnswer(Duration within) {
        startClock(within, () -> BackendFault.SLOW.about(route.backend()));
    }

    void giveUp(HttpProblem reason) {
        stopClock();
        if (givenUp == null) {
            givenUp = reason;
            if (onward != null) {
                onward.reset(CANCEL);
            }
        }
    }

    /** Why the exchange ended without an answer. */
    HttpProblem failure() {
        stopClock();
        if (givenUp != null) {
            return givenUp;
        }
        return (onward == null ? BackendFault.DOWN : BackendFault.BROKEN).about(route.backend());
    }

    /** Whether the service can have seen the request, or parts of it. */
    boolean wasSent() {
        return onward != null;
    }

    boolean isGivenUp() {
        return givenUp != null;
    }

    void startAgain() {
        onward = null;
    }

    void stopClock() {
        if (timer != NO_TIMER) {
            vertx.cancelTimer(timer);
            timer = NO_TIMER;
        }
    }

    private void startClock(Duration within, Supplier<HttpProblem> late) {
        stopClock();
        timer = vertx.setTimer(within.toMillis(), _ -> {
            timer = NO_TIMER;
            giveUp(late.get());
        });
    }
}
