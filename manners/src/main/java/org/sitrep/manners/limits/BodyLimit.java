package org.sitrep.manners.limits;

import static org.sitrep.manners.problem.ProblemType.PAYLOAD_TOO_LARGE;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.manners.problem.Problem;

/**
 * Refuses a body that is too large: at once where its length is told, else at the byte too many. Quarkus' own limit would
 * answer without a word, or cut the connection.
 */
@Provider
class BodyLimit implements ContainerRequestFilter, ReaderInterceptor {
    private static final Set<String> STREAMED = Set.of("application/x-ndjson", "text/csv");

    /** Looked up late: filters are made while the application is built, settings are read when it runs. */
    private final Instance<LimitsConfig> limits;

    BodyLimit(Instance<LimitsConfig> limits) {
        this.limits = limits;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        var limit = limitFor(request.getMediaType());
        if (length != null && length.length() < 19 && Long.parseLong(length) > limit) {
            throw refusal(limit);
        }
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        var limit = limitFor(context.getMediaType());
        context.setInputStream(new LimitedStream(context.getInputStream(), limit, () -> refusal(limit)));
        return context.proceed();
    }

    private long limitFor(@Nullable MediaType type) {
        return type != null && STREAMED.contains(type.getType() + "/" + type.getSubtype())
                ? limits.get().streamSize().asLongValue()
                : limits.get().documentSize().asLongValue();
    }

    private static HttpProblem refusal(long limit) {
        return Problem.of(PAYLOAD_TOO_LARGE)
                .detail("The body may have at most " + limit + " bytes.")
                .build();
    }
}
