package org.sitrep.manners.limits;

import static org.sitrep.manners.problem.ProblemType.INVALID_BODY;
import static org.sitrep.manners.problem.ProblemType.UNSUPPORTED_MEDIA_TYPE;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.EOFException;
import java.io.IOException;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.sitrep.manners.problem.Problem;

/**
 * Unpacks tables that come in gzip, and refuses any other body that is compressed (RFC 9110 section 15.5.16). It comes before
 * {@link BodyLimit}: what a limit counts must be what is read, or a small body fills the memory.
 */
@Provider
@Priority(Priorities.USER - 1)
class PlainBody implements ContainerRequestFilter, ReaderInterceptor {
    private static final String PLAIN = "identity";
    private static final String GZIP = "gzip";
    private static final MediaType TABLE = MediaType.valueOf("text/csv");
    private static final int BUFFER = 1 << 16; // bytes

    @Override
    public void filter(ContainerRequestContext request) {
        var coding = request.getHeaderString(HttpHeaders.CONTENT_ENCODING);
        if (coding == null || is(PLAIN, coding)) {
            return;
        }
        var type = request.getMediaType();
        var isTable = type != null && TABLE.isCompatible(type);
        if (!isTable || !is(GZIP, coding)) {
            throw Problem.of(UNSUPPORTED_MEDIA_TYPE)
                    .detail("Content-Encoding: " + coding + " is not taken here; send the body "
                            + (isTable ? "in gzip, or as it is." : "as it is, uncompressed."))
                    .header("Accept-Encoding", isTable ? GZIP : PLAIN)
                    .build();
        }
    }

    @Override
    public @Nullable Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        var coding = context.getHeaders().getFirst(HttpHeaders.CONTENT_ENCODING);
        if (coding != null && is(GZIP, coding)) {
            try {
                context.setInputStream(new GZIPInputStream(context.getInputStream(), BUFFER));
            } catch (ZipException | EOFException broken) {
                throw Problem.of(INVALID_BODY)
                        .detail("The body is not in gzip, as its Content-Encoding says.")
                        .build();
            }
        }
        return context.proceed();
    }

    private static boolean is(String coding, String said) {
        return said.strip().toLowerCase(Locale.ROOT).equals(coding);
    }
}
