package org.sitrep.manners.problem;

import static org.sitrep.manners.problem.ProblemType.INVALID_BODY;
import static org.sitrep.manners.problem.ProblemType.UNAVAILABLE;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.opentelemetry.api.trace.Span;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import io.quarkus.security.ForbiddenException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.WebApplicationException;
import java.io.CharConversionException;
import java.lang.reflect.Method;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.sitrep.manners.failures.Failure;
import org.sitrep.manners.matched.MatchedMethod;

/**
 * The one place where a failure becomes the document that the caller reads. Whatever an exception mapper proposed is
 * replaced by what is known of the cause, so that no message written for programmers gets out.
 */
@ApplicationScoped
class Explainer implements ProblemPostProcessor {
    private static final int BEFORE_LOGGING = 10_000;
    private static final Duration COME_AGAIN = Duration.ofSeconds(2);

    @Override
    public HttpProblem apply(HttpProblem proposed, ProblemContext context) {
        return withTraceId(explain(proposed, context.cause));
    }

    private static HttpProblem explain(HttpProblem proposed, @Nullable Throwable cause) {
        return switch (cause) {
            case HttpProblem ours -> typed(ours);
            case ConstraintViolationException invalid -> ConstraintFault.explain(invalid);
            case JsonProcessingException json -> JsonFault.explain(json);
            case CharConversionException _ -> JsonFault.notUtf8();
            case ForbiddenException _ -> RoleFault.explain();
            case jakarta.ws.rs.ForbiddenException _ -> RoleFault.explain();
            case WebApplicationException http -> explainHttp(http);
            case null -> HttpFault.explain(proposed);
            default -> proposed.getStatusCode() < 500 ? HttpFault.explain(proposed) : explainFailure(cause);
        };
    }

    /** What no one answered on purpose. */
    private static HttpProblem explainFailure(Throwable failure) {
        return switch (Failure.of(failure)) {
            case TRANSIENT ->
                Problem.of(UNAVAILABLE)
                        .detail("A part that this needs is away or busy; the same request will go through later.")
                        .retryAfter(COME_AGAIN)
                        .build();
            // A question stores nothing: that its value got as far as the database is our oversight.
            case MESSAGES ->
                MatchedMethod.current().filter(Explainer::onlyAsks).isPresent()
                        ? HttpFault.ours()
                        : Problem.of(INVALID_BODY)
                                .detail("The body has a value that cannot be stored.")
                                .build();
            case OURS -> HttpFault.ours();
        };
    }

    private static boolean onlyAsks(Method method) {
        return method.isAnnotationPresent(GET.class);
    }

    /** Quarkus wraps what its body readers threw into a bare 400. */
    private static HttpProblem explainHttp(WebApplicationException http) {
        return switch (http.getCause()) {
            case HttpProblem ours -> typed(ours);
            case JsonProcessingException json -> JsonFault.explain(json);
            case CharConversionException _ -> JsonFault.notUtf8();
            case null, default -> HttpFault.explain(http);
        };
    }

    private static HttpProblem typed(HttpProblem problem) {
        if (problem.getType() != null) {
            return problem;
        }
        var type = ProblemType.ofStatus(problem.getStatusCode());
        return HttpProblem.builder(problem)
                .withType(type.urn())
                .withTitle(type.title())
                .build();
    }

    private static HttpProblem withTraceId(HttpProblem problem) {
        var span = Span.current().getSpanContext();
        if (!span.isValid() || problem.getParameters().containsKey("trace_id")) {
            return problem;
        }
        return HttpProblem.builder(problem).with("trace_id", span.getTraceId()).build();
    }

    @Override
    public int priority() {
        return BEFORE_LOGGING;
    }
}
