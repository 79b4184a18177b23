package org.sitrep.gateway.guarding;

import static org.sitrep.manners.problem.ProblemType.FORBIDDEN;
import static org.sitrep.manners.problem.ProblemType.UNAUTHORIZED;
import static org.sitrep.manners.problem.ProblemType.UNAVAILABLE;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.gateway.guarding.TokenOutcome.Missing;
import org.sitrep.gateway.guarding.TokenOutcome.Refused;
import org.sitrep.gateway.guarding.TokenOutcome.Undecided;
import org.sitrep.gateway.guarding.TokenOutcome.Verified;
import org.sitrep.manners.problem.Problem;

/** Whether the bearer of a token may make a call that takes one of some roles. */
public final class Admission {
    private static final String CHALLENGE = "Bearer realm=\"sitrep\"";

    private Admission() {}

    /** Null where it may; else what to tell. */
    public static @Nullable HttpProblem refusal(TokenOutcome token, Set<String> rolesTaken) {
        return switch (token) {
            case Verified known ->
                Collections.disjoint(known.roles(), rolesTaken) ? lacks(List.copyOf(rolesTaken)) : null;
            case Missing _ -> unauthorized("An access token is needed: Authorization: Bearer TOKEN.", CHALLENGE);
            case Refused(String reason) ->
                unauthorized(reason, CHALLENGE + ", error=\"invalid_token\", error_description=\"" + reason + "\"");
            case Undecided _ ->
                Problem.of(UNAVAILABLE)
                        .detail("Tokens cannot be checked for the moment.")
                        .retryAfter(Duration.ofSeconds(5))
                        .build();
        };
    }

    private static HttpProblem unauthorized(String detail, String challenge) {
        return Problem.of(UNAUTHORIZED)
                .detail(detail)
                .header("WWW-Authenticate", challenge)
                .build();
    }

    /** In the words and members that the services use. */
    private static HttpProblem lacks(List<String> roles) {
        return Problem.of(FORBIDDEN)
                .detail((roles.size() == 1 ? "The role needed: " : "One of these roles is needed: ")
                        + String.join(", ", roles) + ".")
                .with("roles_needed", roles)
                .build();
    }
}
