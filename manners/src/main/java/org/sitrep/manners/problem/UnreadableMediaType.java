package org.sitrep.manners.problem;

import static org.sitrep.manners.problem.ProblemType.BAD_REQUEST;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.util.regex.Pattern;

/** Refuses a Content-Type or an Accept that is no media type: Quarkus REST would fail on it, as if the fault were ours. */
@Provider
@PreMatching
class UnreadableMediaType implements ContainerRequestFilter {
    private static final Pattern COMMA = Pattern.compile(",");

    @Override
    public void filter(ContainerRequestContext request) {
        check(request, HttpHeaders.CONTENT_TYPE, "application/json");
        check(request, HttpHeaders.ACCEPT, "application/json, text/csv;q=0.5");
    }

    private static void check(ContainerRequestContext request, String header, String example) {
        var value = request.getHeaderString(header);
        if (value != null && !COMMA.splitAsStream(value).allMatch(UnreadableMediaType::isReadable)) {
            throw Problem.of(BAD_REQUEST)
                    .detail("The header " + header + " cannot be read; it is written as in " + header + ": " + example
                            + ".")
                    .build();
        }
    }

    private static boolean isReadable(String type) {
        try {
            MediaType.valueOf(type.strip());
            return true;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
