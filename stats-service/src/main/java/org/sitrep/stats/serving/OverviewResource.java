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
import java.time.Instant;
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
import org.sitrep.manners.filters.EventFilter;
import org.sitrep.manners.formats.Format;
import org.sitrep.manners.formats.FormatParameters;
import org.sitrep.manners.parameters.ParameterReader;
import org.sitrep.manners.security.Roles;
import org.sitrep.stats.counting.AnswerComparing;
import org.sitrep.stats.counting.CasualtyQuestion;
import org.sitrep.stats.counting.Overview;
import org.sitrep.stats.counting.OverviewCounting;
import org.sitrep.stats.reading.KnownAt;
import org.sitrep.stats.reading.Snapshot;

/** The few figures that an analyst opens the day with. */
@Path("/v1/statistics/overview")
@RolesAllowed({Roles.ANALYST, Roles.CURATOR})
@Tag(name = "Statistics")
public class OverviewResource {
    private final OverviewCounting counting;
    private final AnswerComparing comparing;
    private final Asking asking;

    OverviewResource(OverviewCounting counting, AnswerComparing comparing, Asking asking) {
        this.counting = counting;
        this.comparing = comparing;
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
            @RestQuery("compared_with")
                    @Parameter(description = "An earlier instant: the answer of then too, and the records that changed")
                    @Nullable String comparedWith,
            @Context Request request,
            @Context UriInfo uri) {
        var reader = new ParameterReader();
        var day = reader.day("as_of", asOf);
        LocalDate end = day == null ? asking.today() : day;
        var instant = new KnownAt(reader.knownAt(knownAt, asking.clock()));
        var choice = formats.read(reader, Format.JSON, Format.CSV);
        var earlier = asking.earlier(reader, comparedWith, instant);
        reader.refuseIfWrong();
        asking.await(earlier);
        return asking.answer(request, uri, instant, choice, end, snapshot -> {
            var overview = counting.overview(snapshot, end);
            return earlier == null
                    ? OverviewAnswer.of(overview, snapshot.position())
                    : compared(snapshot, overview, end, earlier);
        });
    }

    private Answer<OverviewAnswer.Line> compared(
            Snapshot snapshot, Overview overview, LocalDate asOf, Instant earlier) {
        var before = snapshot.at(earlier);
        var then = counting.overview(before, asOf);
        return OverviewAnswer.compared(
                overview,
                snapshot.position(),
                new OverviewAnswer.Earlier(earlier, then, before.position()),
                new OverviewAnswer.Changes(
                        comparing.casualties(before, snapshot, ofDays(then, overview)),
                        comparing.levels(then.forceLevels(), overview.forceLevels()),
                        comparing.shownClaims(then.claims(), overview.claims())));
    }

    /** What one of the two looks back on. */
    private static CasualtyQuestion ofDays(Overview one, Overview other) {
        var first = one.first().isBefore(other.first()) ? one.first() : other.first();
        var last = one.last().isAfter(other.last()) ? one.last() : other.last();
        return new CasualtyQuestion(EventFilter.within(first, last), List.of(), List.of(), false);
    }
}
