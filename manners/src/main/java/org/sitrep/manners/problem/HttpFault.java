package org.sitrep.manners.problem;

import static org.sitrep.manners.problem.ProblemType.INTERNAL_ERROR;
import static org.sitrep.manners.problem.ProblemType.METHOD_NOT_ALLOWED;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.WebApplicationException;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;

/** What the HTTP layer itself refuses, in words for the caller; everything else is ours and says nothing but its trace id. */
final class HttpFault {
    static final String BEARER = "Bearer";

    private static final Duration SOON = Duration.ofSeconds(1);

    private HttpFault() {}

    static HttpProblem explain(WebApplicationException fault) {
        var status = fault.getResponse().getStatus();
        if (fault instanceof NotAllowedException) {
            return notAllowed(AllowedMethods.ofPresentPath());
        }
        var problem = Problem.of(ProblemType.ofStatus(status)).detail(detail(fault, status));
        keepHeader(fault, problem, "WWW-Authenticate");
        keepHeader(fault, problem, "Retry-After");
        return withRetryAfter(problem.build());
    }

    static HttpProblem ours() {
        return Problem.of(INTERNAL_ERROR)
                .detail("The failure is ours and has been noted under the trace id.")
                .build();
    }

    /** What a mapper answered without an exception that says more, such as the security layer. */
    static HttpProblem explain(HttpProblem proposed) {
        var status = proposed.getStatusCode();
        if (status >= 500) {
            return ours();
        }
        var type = ProblemType.ofStatus(status);
        var problem = Problem.of(type).detail(bareDetail(status));
        proposed.getHeaders().forEach((name, value) -> problem.header(name, Objects.toString(value)));
        if (status == 401) {
            problem.header("WWW-Authenticate", BEARER);
        }
        return problem.build();
    }

    private static HttpProblem notAllowed(Set<String> methods) {
        var allowed = String.join(", ", methods);
        return Problem.of(METHOD_NOT_ALLOWED)
                .detail("This path does not take the method; it takes " + (allowed.isEmpty() ? "none" : allowed) + ".")
                .header("Allow", allowed)
                .build();
    }

    private static HttpProblem withRetryAfter(HttpProblem problem) {
        var busy = problem.getStatusCode() == 429 || problem.getStatusCode() == 503;
        return busy && !problem.getHeaders().containsKey("Retry-After")
                ? HttpProblem.builder(problem)
                        .withHeader("Retry-After", SOON.toSeconds())
                        .build()
                : problem;
    }

    private static String detail(WebApplicationException fault, int status) {
        return switch (fault) {
            case NotFoundException _ -> "Nothing is found under this path.";
            case NotSupportedException _ -> "The Content-Type of the body is not taken here.";
            case NotAcceptableException _ -> "None of the media types in Accept can be given here.";
            default -> bareDetail(status);
        };
    }

    private static String bareDetail(int status) {
        return switch (status) {
            case 401 ->
                "Send an access token of this realm, valid now, for this audience: Authorization: Bearer TOKEN.";
            case 413 -> "The body is larger than is taken here.";
            default -> ProblemType.ofStatus(status).title() + ".";
        };
    }

    private static void keepHeader(WebApplicationException fault, Problem problem, String header) {
        var value = fault.getResponse().getHeaderString(header);
        if (value != null) {
            problem.header(header, value);
        }
    }
}
