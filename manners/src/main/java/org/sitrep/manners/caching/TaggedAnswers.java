package org.sitrep.manners.caching;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.manners.formats.RepeatableOutput;

/**
 * Gives every answer to a GET its tag, and 304 to who has it. A resource that knows a cheaper tag sets it
 * ({@link EntityTags#answer}); of the others the bytes are digested. What is read while it is written (a
 * {@code StreamingOutput}) goes without: its bytes are known when they are gone.
 */
@Provider
class TaggedAnswers implements ContainerResponseFilter {
    private static final Set<String> SAFE = Set.of("GET", "HEAD");

    private final ObjectMapper json;

    TaggedAnswers(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext answer) throws IOException {
        if (!SAFE.contains(request.getMethod()) || answer.getStatus() != Status.OK.getStatusCode()) {
            return;
        }
        var tag = answer.getEntityTag() == null ? digest(answer) : answer.getEntityTag();
        if (tag == null) {
            return;
        }
        answer.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        answer.getHeaders().putIfAbsent(HttpHeaders.CACHE_CONTROL, List.of("private, no-cache"));
        answer.getHeaders().putIfAbsent(HttpHeaders.VARY, List.of("Accept, Authorization"));
        var known = request.getRequest().evaluatePreconditions(tag);
        if (known != null && known.build().getStatus() == Status.NOT_MODIFIED.getStatusCode()) {
            answer.setStatusInfo(Status.NOT_MODIFIED);
            answer.setEntity(null);
        }
    }

    private @Nullable EntityTag digest(ContainerResponseContext answer) throws IOException {
        var body = new DigestedBody();
        switch (answer.getEntity()) {
            case RepeatableOutput repeatable -> repeatable.write(body);
            case byte[] bytes -> body.write(bytes, 0, bytes.length);
            case Object document when isDocument(document, answer.getMediaType()) -> json.writeValue(body, document);
            case null, default -> {
                return null;
            }
        }
        body.bytes().ifPresent(bytes -> answer.setEntity(bytes, answer.getEntityAnnotations(), answer.getMediaType()));
        return body.tag();
    }

    private static boolean isDocument(Object entity, @Nullable MediaType type) {
        return type != null
                && type.getSubtype().endsWith("json")
                && !(entity instanceof StreamingOutput || entity instanceof InputStream || entity instanceof String);
    }
}
