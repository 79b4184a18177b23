package org.sitrep.manners.limits;

import static org.sitrep.manners.problem.ProblemType.UNSUPPORTED_MEDIA_TYPE;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import org.sitrep.manners.problem.Problem;

/**
 * Refuses a body that is compressed (RFC 9110 section 15.5.16): what a limit counts must be what is read, or a small body
 * fills the memory.
 */
@Provider
class PlainBody implements ContainerRequestFilter {
    private static final String PLAIN = "identity";

    @Override
    public void filter(ContainerRequestContext request) {
        var coding = request.getHeaderString(HttpHeaders.CONTENT_ENCODING);
        if (coding != null && !coding.strip().toLowerCase(Locale.ROOT).equals(PLAIN)) {
            throw Problem.of(UNSUPPORTED_MEDIA_TYPE)
                    .detail("Content-Encoding: " + coding + " is not taken here; send the body as it is, uncompressed.")
                    .header("Accept-Encoding", PLAIN)
                    .build();
        }
    }
}
