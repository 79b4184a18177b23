package org.sitrep.gateway.guarding;

import static org.sitrep.manners.problem.ProblemType.BAD_REQUEST;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.manners.problem.Problem;

/** Sees every request first, whatever it is for, and lets only those on that all servers would read alike. */
@ApplicationScoped
public class PathGuard {
    /** Before Quarkus' own filters, authentication included; after the log, which wants to see refusals too. */
    static final int PRIORITY = 9_000;

    private static final String ADDRESS = PathGuard.class.getName() + ".address";
    private static final Set<HttpVersion> SPOKEN = Set.of(HttpVersion.HTTP_1_1, HttpVersion.HTTP_2);

    private final Refusals refusals;

    PathGuard(Refusals refusals) {
        this.refusals = refusals;
    }

    void install(@Observes Filters filters) {
        filters.register(this::check, PRIORITY);
    }

    /** Path and query of a request that passed. */
    public static Address address(RoutingContext context) {
        return Objects.requireNonNull(context.<Address>get(ADDRESS));
    }

    private void check(RoutingContext context) {
        var fault = framingFault(context);
        if (fault != null) {
            refusals.send(context, Problem.of(BAD_REQUEST).detail(fault).build());
            return;
        }
        switch (Address.read(context.request().uri())) {
            case Address.Reading.Good(Address address) -> {
                context.put(ADDRESS, address);
                context.next();
            }
            case Address.Reading.Bad(String detail) ->
                refusals.send(context, Problem.of(BAD_REQUEST).detail(detail).build());
        }
    }

    /** Where a body ends, and which version is spoken, must not be a matter of opinion either. */
    private static @Nullable String framingFault(RoutingContext context) {
        var request = context.request();
        if (!SPOKEN.contains(request.version())) {
            return "HTTP/1.1 is spoken here; answers are streamed, which HTTP/1.0 has no way for.";
        }
        var encodings = request.headers().getAll(HttpHeaders.TRANSFER_ENCODING);
        if (encodings.size() > 1
                || (encodings.size() == 1
                        && !"chunked".equals(encodings.getFirst().trim().toLowerCase(Locale.ROOT)))) {
            return "The only transfer encoding understood is chunked.";
        }
        var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null && !length.matches("\\d{1,18}")) {
            return "Content-Length must be a number of bytes.";
        }
        return null;
    }
}
