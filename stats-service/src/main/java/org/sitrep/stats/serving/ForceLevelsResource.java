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
import java.util.List;
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
import org.sitrep.stats.counting.ForceCounting;
import org.sitrep.stats.counting.ForceTotal;
import org.sitrep.stats.counting.ForceTotals;
import org.sitrep.stats.reading.KnownAt;

/** Who has how many where. */
@Path("/v1/statistics/force-levels")
@RolesAllowed({Roles.ANALYST, Roles.CURATOR})
@Tag(name = "Statistics")
public class ForceLevelsResource {
    private final ForceCounting counting;
    private final Asking asking;

    ForceLevelsResource(ForceCounting counting, Asking asking) {
        this.counting = counting;
        this.asking = asking;
    }

    /** As JSON shows it; {@code asOf} is null for a series, which has no totals. */
    @Schema(name = "ForceLevels")
    record Document(
            List<ForceLevelItem> items,
            List<ForceTotal> totals,
            @Nullable LocalDate asOf,
            long undatedLevels,
            String position) {}

    @GET
    @Produces({"application/json", "text/csv"})
    @Operation(
            summary = "The latest force levels as of a day, or their series",
            description =
                    "Several claimants stand side by side and nothing is interpolated. Totals of the latest add what one claimant "
                            + "counts in different countries; a place within another one that is counted is left out.")
    @APIResponse(
            responseCode = "200",
            description = "The levels",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Document.class)))
    @APIResponse(responseCode = "400", description = "A parameter is wrong or unknown; every one by its name")
    public Response list(
            @BeanParam ForceParameters parameters,
            @BeanParam FormatParameters formats,
            @RestQuery("known_at") @Nullable String knownAt,
            @Context Request request,
            @Context UriInfo uri) {
        var reader = new ParameterReader();
        var question = parameters.read(reader, asking.today());
        var instant = new KnownAt(reader.knownAt(knownAt, asking.clock()));
        var choice = formats.read(reader, Format.JSON, Format.CSV);
        reader.refuseIfWrong();
        return asking.answer(request, uri, instant, choice, question, snapshot -> {
            var levels = counting.levels(snapshot, question);
            var items = levels.levels().stream()
                    .map(level -> ForceLevelItem.of(level, question.asOf()))
                    .toList();
            var document = new Document(
                    items,
                    question.asOf() == null ? List.of() : ForceTotals.of(levels.levels()),
                    question.asOf(),
                    levels.undated(),
                    snapshot.position().opaque());
            return new Answer<>(document, items, ForceLevelItem.COLUMNS);
        });
    }
}
