package org.sitrep.gateway.guarding;

import static org.sitrep.manners.problem.ProblemType.ADDRESS_TOO_LONG;
import static org.sitrep.manners.problem.ProblemType.BAD_REQUEST;
import static org.sitrep.manners.problem.ProblemType.HEADERS_TOO_LARGE;
import static org.sitrep.manners.problem.ProblemType.VERSION_NOT_SUPPORTED;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.manners.problem.Problem;

/** Where a request's parts end, and which version is spoken: what two servers must not have two opinions on. */
final class Framing {
    private static final Set<HttpVersion> SPOKEN = Set.of(HttpVersion.HTTP_1_1, HttpVersion.HTTP_2);

    /** What the services take, less the headers that are added on the way. The wire takes more, so that this can be said. */
    private static final int LONGEST_ADDRESS = 16_000;

    private static final int LARGEST_HEADERS = 30_000;

    private Framing() {}

    static @Nullable HttpProblem refusal(HttpServerRequest request) {
        if (!isSpoken(request)) {
            return Problem.of(VERSION_NOT_SUPPORTED)
                    .detail("HTTP/1.1 is spoken here; answers are streamed, which HTTP/1.0 has no way for.")
                    .header("Connection", "close")
                    .build();
        }
        if (request.uri().length() > LONGEST_ADDRESS) {
            return Problem.of(ADDRESS_TOO_LONG)
                    .detail("Path and query may have " + LONGEST_ADDRESS + " characters; ask in several requests.")
                    .build();
        }
        if (sizeOfHeaders(request) > LARGEST_HEADERS) {
            return Problem.of(HEADERS_TOO_LARGE)
                    .detail("All headers together may have " + LARGEST_HEADERS + " characters.")
                    .build();
        }
        var fault = bodyFault(request);
        return fault == null ? null : Problem.of(BAD_REQUEST).detail(fault).build();
    }

    private static boolean isSpoken(HttpServerRequest request) {
        @Nullable HttpVersion version = request.version(); // null of one that nobody has heard of, such as HTTP/9.1
        return version != null && SPOKEN.contains(version);
    }

    private static int sizeOfHeaders(HttpServerRequest request) {
        var size = 0;
        for (var header : request.headers()) {
            size += header.getKey().length() + header.getValue().length();
        }
        return size;
    }

    private static @Nullable String bodyFault(HttpServerRequest request) {
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
