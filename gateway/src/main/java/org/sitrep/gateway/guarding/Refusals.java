package org.sitrep.gateway.guarding;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.sitrep.manners.problem.ProblemAnswer;

/** Says no in the format that the services say no in, though what is refused here never reaches Quarkus REST. */
@ApplicationScoped
public class Refusals {
    public static final String MEDIA_TYPE = "application/problem+json";

    /** What is left of a refused body is read and thrown away up to here, so that the connection can be used again. */
    private static final long WORTH_READING = 64 * 1024;

    /** A client that is still sending gets this long to notice the answer before the connection is closed. */
    private static final long LINGER_MILLIS = 1_000;

    private final Vertx vertx;

    Refusals(Vertx vertx) {
        this.vertx = vertx;
    }

    public void send(RoutingContext context, HttpProblem problem) {
        var response = context.response();
        if (response.headWritten()) {
            // Too late for words: a broken connection is the only honest end of a half answer.
            context.request().connection().close();
            return;
        }
        response.setStatusCode(problem.getStatusCode());
        problem.getHeaders().forEach((name, value) -> response.putHeader(name, String.valueOf(value)));
        response.putHeader(HttpHeaders.CONTENT_TYPE, MEDIA_TYPE);
        settleBody(context.request());
        response.end(document(problem));
    }

    /** The document as it goes over the wire, with the trace's id. */
    public static Buffer document(HttpProblem problem) {
        return Buffer.buffer(new JsonObject(ProblemAnswer.document(problem)).encode());
    }

    /** A body that nobody reads blocks the connection, and one that is long is not worth reading. */
    public void settleBody(HttpServerRequest request) {
        if (request.isEnded()) {
            return;
        }
        var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        var longOne = request.headers().contains(HttpHeaders.TRANSFER_ENCODING)
                || (length != null && Long.parseLong(length) > WORTH_READING);
        request.handler(_ -> {});
        request.exceptionHandler(_ -> {});
        request.resume();
        if (longOne) {
            var connection = request.connection();
            request.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            vertx.setTimer(LINGER_MILLIS, _ -> connection.close());
        }
    }
}
