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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.sitrep.manners.formats.Format;
import org.sitrep.manners.formats.FormatParameters;
import org.sitrep.manners.parameters.ParameterReader;
import org.sitrep.manners.security.Roles;
import org.sitrep.stats.counting.AnswerComparing;
import org.sitrep.stats.counting.ForceCounting;
import org.sitrep.stats.counting.ForceLevels;
import org.sitrep.stats.counting.ForceQuestion;
import org.sitrep.stats.counting.ForceTotal;
import org.sitrep.stats.counting.ForceTotals;
import org.sitrep.stats.reading.KnownAt;
import org.sitrep.stats.reading.Snapshot;

/** Who has how many where. */
@Path("/v1/statistics/force-levels")
@RolesAllowed({Roles.ANALYST, Roles.CURATOR})
@Tag(name = "Statistics")
public class ForceLevelsResource {
    private final ForceCounting counting;
    private final AnswerComparing comparing;
    private final Asking asking;

    ForceLevelsResource(ForceCounting counting, AnswerComparing comparing, Asking asking) {
        this.counting = counting;
        this.comparing = comparing;
        this.asking = asking;
    }

    /** As JSON shows it; {@code asOf} is null for a series, which has no totals. */
    @Schema(name = "ForceLevels")
    record Document(
            List<ForceLevelItem> items,
            List<ForceTotal> totals,
            @Nullable LocalDate asOf,
            long undatedLevels,
            String counted,
            String method,
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
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(allOf = {Document.class, Comparisons.OfLevels.class})))
    @APIResponse(responseCode = "400", description = "A parameter is wrong or unknown; every one by its name")
    public Response list(
            @BeanParam ForceParameters parameters,
            @BeanParam FormatParameters formats,
            @RestQuery("known_at") @Nullable String knownAt,
            @RestQuery("compared_with")
                    @Parameter(description = "An earlier instant: the answer of then too, and the records that changed")
                    @Nullable String comparedWith,
            @Context Request request,
            @Context UriInfo uri) {
        var reader = new ParameterReader();
        var question = parameters.read(reader, asking.today());
        var instant = new KnownAt(reader.knownAt(knownAt, asking.clock()));
        var choice = formats.read(reader, Format.JSON, Format.CSV);
        var earlier = asking.earlier(reader, comparedWith, instant);
        reader.refuseIfWrong();
        asking.await(earlier);
        return asking.answer(request, uri, instant, choice, question, snapshot -> {
            var levels = counting.levels(snapshot, question);
            var document = document(question, levels, snapshot);
            if (earlier == null) {
                return new Answer<>(document, document.items(), ForceLevelItem.COLUMNS);
            }
            var before = snapshot.at(earlier);
            var then = counting.levels(before, question);
            var compared = ComparedAnswer.of(
                    document,
                    earlier,
                    document(question, then, before),
                    comparing.levels(then.levels(), levels.levels()));
            return new Answer<>(compared, document.items(), ForceLevelItem.COLUMNS);
        });
    }

    private static Document document(ForceQuestion question, ForceLevels levels, Snapshot snapshot) {
        return new Document(
                levels.levels().stream()
                        .map(level -> ForceLevelItem.of(level, question.asOf()))
                        .toList(),
                question.asOf() == null ? List.of() : ForceTotals.of(levels.levels()),
                question.asOf(),
                levels.undated(),
                question.asOf() == null ? Counted.SERIES : Counted.LATEST,
                question.asOf() == null ? Counted.SERIES_RULE : Counted.LATEST_RULE,
                snapshot.position().opaque());
    }
}
