package org.sitrep.manners.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Writes down what was refused, by whose fault it is: ours with its stack, for somebody must mend it; a part that is away or
 * busy in one line, for it comes a thousand times a minute; the caller's only where somebody looks for it.
 */
@ApplicationScoped
class Noting implements ProblemPostProcessor {
    private static final int AFTER_EXPLAINING = 1_000;
    private static final int DEEPEST = 20;

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        var status = problem.getStatusCode();
        if (status == 500) {
            Log.error("A request failed", context.cause);
        } else if (status > 500) {
            Log.warnf("%d: %s (%s)", status, problem.getDetail(), rootOf(context.cause));
        } else {
            Log.debugf("%d: %s", status, problem.getDetail());
        }
        return problem;
    }

    private static String rootOf(Throwable failure) {
        if (failure.getCause() == null) {
            return failure.getClass().getSimpleName();
        }
        var root = failure.getCause();
        for (int depth = 0; root.getCause() != null && depth < DEEPEST; depth++) {
            root = root.getCause();
        }
        return root.toString();
    }

    @Override
    public int priority() {
        return AFTER_EXPLAINING;
    }
}
