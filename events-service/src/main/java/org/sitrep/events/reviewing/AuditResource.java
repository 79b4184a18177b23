package org.sitrep.events.reviewing;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.sitrep.manners.paging.Page;
import org.sitrep.manners.paging.PageParameters;
import org.sitrep.manners.paging.PageRequest;
import org.sitrep.manners.parameters.ParameterReader;
import org.sitrep.manners.security.Roles;

/** Who curated, exported, imported, withdrew, erased, had coded again and replayed what, and when. */
@Path("/v1/audit")
@Tag(name = "Administration")
@RolesAllowed(Roles.ADMIN)
@RunOnVirtualThread
public class AuditResource {
    private static final int LONGEST = 200;

    private final AuditLog log;

    AuditResource(AuditLog log) {
        this.log = log;
    }

    @GET
    @Operation(summary = "Who did what, the latest first")
    @APIResponse(
            responseCode = "200",
            description = "A page",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = AuditEntry.PageOf.class)))
    @APIResponse(responseCode = "400", description = "A parameter is wrong or unknown; every one by its name")
    public Response list(
            @RestQuery @Nullable String who,
            @RestQuery @Nullable String action,
            @RestQuery @Nullable String about,
            @BeanParam PageParameters paging) {
        ParameterReader reader = new ParameterReader();
        String client = reader.text("who", who, LONGEST);
        String act = reader.text("action", action, LONGEST);
        String thing = reader.text("about", about, LONGEST);
        PageRequest request = paging.read(reader);
        reader.refuseIfWrong();
        Page<AuditEntry> page = log.page(client, act, thing, request);
        return paging.link(Response.ok(page), page).build();
    }
}
