package org.sitrep.ingest.withdrawing;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.sitrep.manners.identifiers.Ids;
import org.sitrep.manners.security.Caller;
import org.sitrep.manners.security.Roles;

/** Erases the words of an article. */
@Path("/v1/articles")
@RolesAllowed(Roles.ADMIN)
@Tag(name = "Articles and coding")
@RunOnVirtualThread
@Produces(APPLICATION_JSON)
public class ErasureResource {
    private final Withdrawals withdrawals;
    private final Caller caller;

    ErasureResource(Withdrawals withdrawals, Caller caller) {
        this.withdrawals = withdrawals;
        this.caller = caller;
    }

    @DELETE
    @Path("{id}")
    @Operation(
            summary = "Erase an article",
            description =
                    "Text, headline and sentences are gone, here and in the records; its id, publisher and address stay "
                            + "as a tombstone. What was counted from it stays, its source shown as erased: withdraw it "
                            + "first where that is to go too. Again: the same answer.")
    @APIResponse(
            responseCode = "200",
            description = "It is erased",
            content = @Content(mediaType = APPLICATION_JSON, schema = @Schema(implementation = WithdrawnArticle.class)))
    @APIResponse(responseCode = "404", description = "There is no such article")
    public Response erase(@RestPath String id, @RestQuery @Nullable String reason) {
        WithdrawalBody why = new WithdrawalBody(reason == null ? "Erased by an administrator" : reason);
        return Response.ok(withdrawals
                        .erase(Ids.fromPath("article", id), caller.clientId(), why.given())
                        .orElseThrow(() -> Ids.unknown("article")))
                .build();
    }
}
