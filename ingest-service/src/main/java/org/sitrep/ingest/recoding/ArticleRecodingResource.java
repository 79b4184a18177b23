package org.sitrep.ingest.recoding;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.sitrep.manners.identifiers.Ids;
import org.sitrep.manners.security.Caller;
import org.sitrep.manners.security.Roles;

/** Has one article coded again. (A class of its own, for a path is matched by class first.) */
@Path("/v1/articles/{id}/recodings")
@RolesAllowed(Roles.ADMIN)
@Tag(name = "Articles and coding")
@RunOnVirtualThread
@Produces(APPLICATION_JSON)
public class ArticleRecodingResource {
    private final Recoding recoding;
    private final Caller caller;

    ArticleRecodingResource(Recoding recoding, Caller caller) {
        this.recoding = recoding;
        this.caller = caller;
    }

    @POST
    @Operation(summary = "Code an article again", description = "For admins. What was coded before stands until then.")
    @APIResponse(
            responseCode = "202",
            description = "It is in line",
            content = @Content(mediaType = APPLICATION_JSON, schema = @Schema(implementation = QueuedArticle.class)))
    @APIResponse(responseCode = "404", description = "There is no such article")
    public Response recode(@RestPath String id) {
        UUID article = Ids.fromPath("article", id);
        int number = recoding.again(article, caller.clientId()).orElseThrow(() -> Ids.unknown("article"));
        return Response.accepted(new QueuedArticle(article, number))
                .header("Location", "/v1/articles/" + article)
                .build();
    }
}
