package org.sitrep.stats.serving;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.sitrep.manners.formats.Format;
import org.sitrep.manners.formats.FormatParameters;
import org.sitrep.manners.parameters.ParameterReader;
import org.sitrep.manners.security.Roles;
import org.sitrep.stats.counting.OverviewCounting;
import org.sitrep.stats.reading.KnownAt;

/** The few figures that an analyst opens the day with. */
@Path("/v1/statistics/overview")
@RolesAllowed({Roles.ANALYST, Roles.CURATOR})
@Tag(name = "Statistics")
public class OverviewResource {
    private final OverviewCounting counting;
    private final Asking asking;

    OverviewResource(OverviewCounting counting, Asking asking) {
        this.counting = counting;
        this.asking = asking;
    }

    @GET
    @Produces({"application/json", "text/csv"})
    @Operation(
            summary = "The last 7 and 30 days of data, force levels, claims, the running pause",
            description =
                    "Days are counted back from the last day of data up to as_of. CSV has the figures, a line each.")
    @APIResponse(
            responseCode = "200",
            description = "The figures",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = OverviewDocument.class)))
    @APIResponse(responseCode = "400", description = "A parameter is wrong or unknown; every one by its name")
    public Response show(
            @RestQuery("as_of") @Nullable String asOf,
            @BeanParam FormatParameters formats,
            @RestQuery("known_at") @Nullable String knownAt,
            @Context Request request,
            @Context UriInfo uri) {
        var reader = new ParameterReader();
        var day = reader.day("as_of", asOf);
        LocalDate end = day == null ? asking.today() : day;
        var instant = new KnownAt(reader.knownAt(knownAt, asking.clock()));
        var choice = formats.read(reader, Format.JSON, Format.CSV);
        reader.refuseIfWrong();
        return asking.answer(
                request,
                uri,
                instant,
                choice,
                end,
                snapshot -> OverviewAnswer.of(counting.overview(snapshot, end), snapshot.position()));
    }
}
