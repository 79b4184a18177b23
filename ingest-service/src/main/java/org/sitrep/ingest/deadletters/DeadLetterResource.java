package org.sitrep.ingest.deadletters;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.sitrep.ingest.IdPosition;
import org.sitrep.manners.identifiers.Ids;
import org.sitrep.manners.paging.PageParameters;
import org.sitrep.manners.parameters.ParameterReader;
import org.sitrep.manners.security.Caller;
import org.sitrep.manners.security.Roles;

/** What could not be processed, why, and again. */
@Path("/v1/dead-letters")
@RolesAllowed(Roles.ADMIN)
@Tag(name = "Operating")
@RunOnVirtualThread
@Produces(APPLICATION_JSON)
public class DeadLetterResource {
    private final DeadLetterStore letters;
    private final Replaying replaying;
    private final Caller caller;

    DeadLetterResource(DeadLetterStore letters, Replaying replaying, Caller caller) {
        this.letters = letters;
        this.replaying = replaying;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "What could not be processed, and why",
            description = "For admins. Messages that a service has set aside, the newest first.")
    @APIResponse(
            responseCode = "200",
            description = "A page",
            content = @Content(mediaType = APPLICATION_JSON, schema = @Schema(implementation = LetterPage.class)))
    @APIResponse(responseCode = "400", description = "A parameter is wrong or unknown")
    public Response list(
            @Parameter(description = "`true`: those sent again; `false`: those that wait") @RestQuery @Nullable String replayed,
            @BeanParam PageParameters paging) {
        var reader = new ParameterReader();
        Boolean onlyReplayed = reader.flag("replayed", replayed);
        var request = paging.read(reader);
        reader.refuseIfWrong();
        UUID before = IdPosition.of(request);
        var page = request.page(
                letters.list(before, onlyReplayed, request.fetchSize()),
                letter -> List.of(letter.id().toString()));
        return paging.link(Response.ok(page), page).build();
    }

    @POST
    @Path("{id}/replay")
    @Operation(
            summary = "Send a dead letter on its way again",
            description = "For admins. It goes to its topic as it was; should it fail again, it is a new letter.")
    @APIResponse(
            responseCode = "202",
            description = "It is on its way",
            content = @Content(mediaType = APPLICATION_JSON, schema = @Schema(implementation = KeptLetter.class)))
    @APIResponse(responseCode = "404", description = "There is no such letter")
    @APIResponse(responseCode = "409", description = "It was replayed before")
    public Response replay(@RestPath String id) {
        KeptLetter letter = replaying.replay(Ids.fromPath("dead letter", id), caller.clientId());
        return Response.accepted(letter).build();
    }
}
