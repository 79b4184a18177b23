package org.sitrep.manners.parameters;

import static org.sitrep.manners.problem.ProblemType.INVALID_PARAMETER;
import static org.sitrep.manners.problem.ProblemType.UNKNOWN_PARAMETER;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.sitrep.manners.matched.MatchedMethod;
import org.sitrep.manners.matched.ParameterNames;
import org.sitrep.manners.problem.Problem;
import org.sitrep.manners.problem.ProblemType;
import org.sitrep.manners.problem.Violation;

/**
 * Refuses a query parameter that the matched method does not declare: a filter that is silently ignored gives an answer
 * that looks right and is not. So does a doubled one, of which only the first would count.
 */
@Provider
class StrictParameters implements ContainerRequestFilter {
    @Override
    public void filter(ContainerRequestContext request) {
        MatchedMethod.current().ifPresent(method -> {
            var query = QueryString.parse(request.getUriInfo().getRequestUri().getRawQuery());
            check(query, ParameterNames.queryOf(method));
        });
    }

    private static void check(QueryString query, Map<String, Boolean> known) {
        var violations = new ArrayList<>(query.violations());
        var type = violations.isEmpty() ? UNKNOWN_PARAMETER : INVALID_PARAMETER;
        for (var entry : query.counts().entrySet()) {
            var repeatable = known.get(entry.getKey());
            if (repeatable == null) {
                violations.add(Violation.ofParameter(entry.getKey(), unknown(known)));
            } else if (!repeatable && entry.getValue() > 1) {
                violations.add(Violation.ofParameter(
                        entry.getKey(), "is given " + entry.getValue() + " times; give it once, lists by comma"));
                type = INVALID_PARAMETER;
            }
        }
        refuse(type, violations);
    }

    private static void refuse(ProblemType type, List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw Problem.of(type, violations);
        }
    }

    private static String unknown(Map<String, Boolean> known) {
        return known.isEmpty()
                ? "is not known here; there are no parameters"
                : "is not known here; known are " + String.join(", ", new TreeSet<>(known.keySet()));
    }
}
