package org.sitrep.manners.problem;

import static org.sitrep.manners.problem.ProblemType.FORBIDDEN;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.sitrep.manners.matched.MatchedMethod;

/** A 403 that names the role needed, as the matched method declares it. */
final class RoleFault {
    private RoleFault() {}

    static HttpProblem explain() {
        var roles = rolesNeeded();
        var problem = Problem.of(FORBIDDEN);
        if (roles.isEmpty()) {
            return problem.detail("The token does not allow this.").build();
        }
        return problem.detail((roles.size() == 1 ? "The role needed: " : "One of these roles is needed: ")
                        + String.join(", ", roles) + ".")
                .with("roles_needed", roles)
                .build();
    }

    private static List<String> rolesNeeded() {
        return MatchedMethod.current()
                .map(method -> {
                    var onMethod = method.getAnnotation(RolesAllowed.class);
                    return onMethod != null
                            ? onMethod
                            : method.getDeclaringClass().getAnnotation(RolesAllowed.class);
                })
                .map(allowed -> List.of(allowed.value()))
                .orElse(List.of());
    }
}
