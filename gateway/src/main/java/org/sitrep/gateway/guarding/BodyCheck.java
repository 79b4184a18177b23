package org.sitrep.gateway.guarding;

import static org.sitrep.manners.problem.ProblemType.BAD_REQUEST;
import static org.sitrep.manners.problem.ProblemType.PAYLOAD_TOO_LARGE;
import static org.sitrep.manners.problem.ProblemType.UNSUPPORTED_MEDIA_TYPE;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sitrep.manners.problem.Problem;

/** What a request says of its body before the body comes; what it does not say is counted on the way ({@link CountedBody}). */
@ApplicationScoped
public class BodyCheck {
    private final LimitSettings limits;

    BodyCheck(LimitSettings limits) {
        this.limits = limits;
    }

    public @Nullable HttpProblem refusal(HttpServerRequest request, RequestBody taken) {
        if (!hasBody(request)) {
            return null;
        }
        if (taken == RequestBody.NONE) {
            return Problem.of(BAD_REQUEST)
                    .detail(request.method() + " " + request.path() + " takes no body.")
                    .build();
        }
        // Without a type it is the service's to guess.
        var type = mediaType(request);
        if (type != null && !taken.mediaTypes().contains(type)) {
            return unknownType(taken);
        }
        return announced(request) > most(request, taken) ? tooLong(request, taken) : null;
    }

    private static HttpProblem unknownType(RequestBody taken) {
        var types = String.join(", ", taken.mediaTypes());
        return Problem.of(UNSUPPORTED_MEDIA_TYPE)
                .detail("The Content-Type of the body is not taken here; send " + types + ".")
                .header("Accept", types)
                .build();
    }

    public static boolean hasBody(HttpServerRequest request) {
        return request.headers().contains(HttpHeaders.TRANSFER_ENCODING) || announced(request) > 0;
    }

    /** Bytes as said in Content-Length; -1 where nothing is said. */
    public static long announced(HttpServerRequest request) {
        var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? -1 : Long.parseLong(length);
    }

    /** Bytes allowed. */
    public long most(HttpServerRequest request, RequestBody taken) {
        return isUpload(request, taken)
                ? limits.uploadSize().asLongValue()
                : limits.documentSize().asLongValue();
    }

    /** How long the body may take to arrive. */
    public Duration time(HttpServerRequest request, RequestBody taken) {
        return isUpload(request, taken) ? limits.uploadTime() : limits.documentTime();
    }

    public HttpProblem tooLong(HttpServerRequest request, RequestBody taken) {
        return Problem.of(PAYLOAD_TOO_LARGE)
                .detail("At most " + most(request, taken) + " bytes are taken here"
                        + (taken == RequestBody.DOCUMENT_OR_LINES && !isUpload(request, taken)
                                ? " in one document, more as " + RequestBody.LINES + "."
                                : "."))
                .with("max_bytes", most(request, taken))
                .build();
    }

    private static boolean isUpload(HttpServerRequest request, RequestBody taken) {
        return taken == RequestBody.UPLOAD || (taken == RequestBody.DOCUMENT_OR_LINES && isLines(request));
    }

    private static boolean isLines(HttpServerRequest request) {
        return RequestBody.LINES.equals(mediaType(request));
    }

    private static @Nullable String mediaType(HttpServerRequest request) {
        var type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        return type == null ? null : type.split(";", 2)[0].trim().toLowerCase(Locale.ROOT);
    }
}
