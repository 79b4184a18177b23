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
    public Response list(@RestQuery @Nullable String replayed, @BeanParam PageParameters paging) {
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
    public Response replay(@RestPath String id) {
        KeptLetter letter = replaying.replay(Ids.fromPath("dead letter", id), caller.clientId());
        return Response.accepted(letter).build();
    }
}
