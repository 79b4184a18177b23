package org.sitrep.manners.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.opentelemetry.api.trace.Span;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.sitrep.contracts.Json;

/** A problem where Quarkus REST is not at work: on a Vert.x route, such as the gateway's. */
public final class ProblemAnswer {
    private ProblemAnswer() {}

    /** Ends the response with the problem's status, headers and document. */
    public static void send(RoutingContext routing, HttpProblem problem) {
        var response = routing.response().setStatusCode(problem.getStatusCode());
        problem.getHeaders().forEach((name, value) -> response.putHeader(name, Objects.toString(value)));
        response.putHeader("Content-Type", HttpProblem.MEDIA_TYPE.toString());
        // The answer has been given; a client that is gone by now misses nothing that we could do.
        var _ = response.end(Buffer.buffer(json(problem)));
    }

    /** The document as JSON, as it stands in an answer or in one line of many; with the present trace id. */
    public static Map<String, Object> document(HttpProblem problem) {
        var document = new LinkedHashMap<String, Object>();
        document.put("type", Objects.toString(problem.getType(), "about:blank"));
        document.put("status", problem.getStatusCode());
        document.put("title", problem.getTitle());
        if (problem.getDetail() != null) {
            document.put("detail", problem.getDetail());
        }
        if (problem.getInstance() != null) {
            document.put("instance", problem.getInstance().toString());
        }
        document.putAll(problem.getParameters());
        var span = Span.current().getSpanContext();
        if (span.isValid()) {
            document.putIfAbsent("trace_id", span.getTraceId());
        }
        return document;
    }

    private static byte[] json(HttpProblem problem) {
        try {
            return Json.MESSAGES.writeValueAsBytes(document(problem));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
