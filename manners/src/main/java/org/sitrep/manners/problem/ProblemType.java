package org.sitrep.manners.problem;

import java.net.URI;
import java.util.Locale;

/**
 * Every kind of refusal that a caller may meet. The URN ({@code urn:sitrep:problem:malformed-json}) is stable: clients
 * branch on it, so a constant is never renamed and its status never changed; a new meaning is a new constant.
 */
public enum ProblemType {
    // What the request says
    MALFORMED_JSON(400, "The body is not JSON"),
    INVALID_BODY(400, "The body is not what is asked for"),
    INVALID_PARAMETER(400, "A parameter is not what is asked for"),
    UNKNOWN_PARAMETER(400, "A parameter is not known here"),
    INVALID_CURSOR(400, "The cursor does not belong to this query"),
    BAD_REQUEST(400, "The request cannot be understood"),
    REQUEST_TIMEOUT(408, "The request did not arrive in time"),
    UNPROCESSABLE(422, "The request is well-formed, yet cannot be done"),
    IDEMPOTENCY_KEY_REUSED(422, "The idempotency key came with another body before"),
    PAYLOAD_TOO_LARGE(413, "The body is too large"),
    ADDRESS_TOO_LONG(414, "The address is too long"),
    HEADERS_TOO_LARGE(431, "The headers are too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "The body's media type is not taken here"),

    // Who says it
    UNAUTHORIZED(401, "A valid access token is needed"),
    FORBIDDEN(403, "The token lacks the role needed"),

    // What it is about
    NOT_FOUND(404, "There is nothing here"),
    METHOD_NOT_ALLOWED(405, "The method is not allowed here"),
    NOT_ACCEPTABLE(406, "None of the accepted formats can be given"),
    CONFLICT(409, "The request does not fit the present state"),
    GONE(410, "It was here and is gone"),
    PRECONDITION_FAILED(412, "The record has moved on"),
    PRECONDITION_REQUIRED(428, "A condition is needed"),

    // What stands in the way
    TOO_MANY_REQUESTS(429, "Too many requests"),
    INTERNAL_ERROR(500, "Something went wrong here"),
    BAD_GATEWAY(502, "A service behind this door gave no usable answer"),
    UNAVAILABLE(503, "Not available for the moment"),
    GATEWAY_TIMEOUT(504, "A service behind this door gave no answer in time"),
    VERSION_NOT_SUPPORTED(505, "This version of HTTP is not spoken here");

    private final int status;
    private final String title;

    ProblemType(int status, String title) {
        this.status = status;
        this.title = title;
    }

    /** The HTTP status, always the same for a type. */
    public int status() {
        return status;
    }

    /** One short sentence for people, the same for every occurrence. */
    public String title() {
        return title;
    }

    /** The stable name in problem documents, such as {@code urn:sitrep:problem:not-found}. */
    public URI urn() {
        return URI.create(
                "urn:sitrep:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** The type that says the most about a bare status which a framework chose. */
    public static ProblemType ofStatus(int status) {
        return switch (status) {
            case 400 -> BAD_REQUEST;
            case 422 -> UNPROCESSABLE;
            default -> {
                for (var type : values()) {
                    if (type.status == status) {
                        yield type;
                    }
                }
                yield status >= 500 ? INTERNAL_ERROR : BAD_REQUEST;
            }
        };
    }
}
