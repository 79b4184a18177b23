package org.sitrep.gateway.openapi;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The reference that users read, for people and tools. */
@Path("/")
@RunOnVirtualThread
public class OpenApiResource {
    private final PublicDocument document;

    OpenApiResource(PublicDocument document) {
        this.document = document;
    }

    @GET
    @Path("openapi.json")
    @Produces("application/json")
    public Response json(@Context Request request) {
        return answer(request, document.now().json());
    }

    @GET
    @Path("openapi.yaml")
    @Produces("application/yaml")
    public Response yaml(@Context Request request) {
        return answer(request, document.now().yaml());
    }

    private static Response answer(Request request, String text) {
        var tag = new EntityTag(
                UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString());
        var fresh = new CacheControl();
        fresh.setNoCache(true);
        var unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? Response.ok(text).tag(tag) : unchanged)
                .cacheControl(fresh)
                .build();
    }
}
