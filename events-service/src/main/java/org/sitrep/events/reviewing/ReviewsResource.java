package org.sitrep.events.reviewing;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
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

/** The queue of what wants a curator. */
@Path("/v1/reviews")
@Tag(name = "Curation")
@RolesAllowed(Roles.CURATOR)
@RunOnVirtualThread
public class ReviewsResource {
    private static final Set<String> KINDS =
            Set.of("doubtful_match", "contested_figures", "contested_attackers", "low_confidence");

    private final ReviewQueue queue;

    ReviewsResource(ReviewQueue queue) {
        this.queue = queue;
    }

    @GET
    @Operation(
            summary = "What wants a person: doubtful matches, contested figures, low confidence",
            description = "The longest waiting first. Any act of a curator on the event settles it, until it changes.")
    @APIResponse(
            responseCode = "200",
            description = "A page",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Review.PageOf.class)))
    @APIResponse(responseCode = "400", description = "A parameter is wrong or unknown; every one by its name")
    public Response list(
            @RestQuery @Nullable String kind, @RestQuery @Nullable String country, @BeanParam PageParameters paging) {
        ParameterReader reader = new ParameterReader();
        List<String> kinds = reader.someOf("kind", kind, KINDS);
        List<String> countries = reader.countries("country", country);
        PageRequest request = paging.read(reader);
        reader.refuseIfWrong();
        Page<Review> page = queue.page(kinds, countries, request);
        return paging.link(Response.ok(page), page).build();
    }
}
