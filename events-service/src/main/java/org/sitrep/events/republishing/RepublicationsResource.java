package org.sitrep.events.republishing;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.sitrep.manners.identifiers.Ids;
import org.sitrep.manners.security.Caller;
import org.sitrep.manners.security.Roles;

/** Has the history published anew. */
@Path("/v1/republications")
@Tag(name = "Administration")
@RolesAllowed(Roles.ADMIN)
@RunOnVirtualThread
@Produces(APPLICATION_JSON)
public class RepublicationsResource {
    private final Republications republications;
    private final Republishing republishing;
    private final Caller caller;

    RepublicationsResource(Republications republications, Republishing republishing, Caller caller) {
        this.republications = republications;
        this.republishing = republishing;
        this.caller = caller;
    }

    @POST
    @Operation(
            summary = "Publish the history of all records anew, under a new epoch",
            description =
                    "For a database that was restored to before the log's end, and for a log that was lost. Whoever"
                            + " reads the log forgets what it told before: until the end, statistics are those of a part. What is under"
                            + " way is given up for the new one.")
    @APIResponse(
            responseCode = "202",
            description = "It has begun",
            content = @Content(mediaType = APPLICATION_JSON, schema = @Schema(implementation = Republication.class)))
    public Response begin() {
        Republication begun = QuarkusTransaction.requiringNew().call(() -> republications.begin(caller.clientId()));
        republishing.now();
        return Response.accepted(begun)
                .header("Location", "/v1/republications/" + begun.epoch())
                .build();
    }

    @GET
    @Path("/{epoch}")
    @Operation(summary = "How far the history has been published anew")
    @APIResponse(
            responseCode = "200",
            description = "It has ended where ended_at is not null",
            content = @Content(mediaType = APPLICATION_JSON, schema = @Schema(implementation = Republication.class)))
    @APIResponse(responseCode = "404", description = "No such epoch was begun")
    public Republication show(@RestPath String epoch) {
        return number(epoch).flatMap(republications::find).orElseThrow(() -> Ids.unknown("republication"));
    }

    private static Optional<Integer> number(String raw) {
        return raw.matches("[0-9]{1,9}") ? Optional.of(Integer.valueOf(raw)) : Optional.empty();
    }
}
