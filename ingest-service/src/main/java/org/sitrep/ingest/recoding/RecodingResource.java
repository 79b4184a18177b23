package org.sitrep.ingest.recoding;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.sitrep.ingest.coding.ArticleCoder;
import org.sitrep.manners.parameters.ParameterReader;
import org.sitrep.manners.security.Caller;
import org.sitrep.manners.security.Roles;

/** Has everything coded again that an older coder coded; the answer says what was put in line, the codings follow. */
@Path("/v1/recodings")
@RolesAllowed(Roles.ADMIN)
@Tag(name = "Articles and coding")
@RunOnVirtualThread
@Produces(APPLICATION_JSON)
public class RecodingResource {
    private static final int MOST = 10_000;

    private final Recoding recoding;
    private final ArticleCoder coder;
    private final Caller caller;

    RecodingResource(Recoding recoding, ArticleCoder coder, Caller caller) {
        this.recoding = recoding;
        this.coder = coder;
        this.caller = caller;
    }

    @POST
    @Operation(
            summary = "Code all again that an older coder coded",
            description =
                    "For admins. Queues at most `limit` articles (10,000 without it); `more` says whether to ask again.")
    @APIResponse(
            responseCode = "202",
            description = "How many are in line",
            content = @Content(mediaType = APPLICATION_JSON, schema = @Schema(implementation = QueuedArticles.class)))
    @APIResponse(responseCode = "400", description = "A parameter is wrong or unknown")
    public Response recodeAll(@RestQuery @Nullable String limit) {
        var reader = new ParameterReader();
        Integer most = reader.whole("limit", limit, 1, MOST);
        reader.refuseIfWrong();
        int wanted = most == null ? MOST : most;
        int queued = recoding.queue(wanted, caller.clientId());
        return Response.accepted(new QueuedArticles(queued, queued == wanted, coder.version()))
                .build();
    }
}
