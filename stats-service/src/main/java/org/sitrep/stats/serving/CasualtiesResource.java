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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.sitrep.manners.filters.EventParameters;
import org.sitrep.manners.formats.Format;
import org.sitrep.manners.formats.FormatParameters;
import org.sitrep.manners.parameters.ParameterReader;
import org.sitrep.manners.security.Roles;
import org.sitrep.stats.counting.AnswerComparing;
import org.sitrep.stats.counting.CasualtyCounting;
import org.sitrep.stats.counting.CasualtyQuestion;
import org.sitrep.stats.counting.CasualtyRow;
import org.sitrep.stats.counting.CasualtyTable;
import org.sitrep.stats.reading.KnownAt;
import org.sitrep.stats.reading.Snapshot;

/** How many were killed and injured where, when, by whom; and how sure that is. */
@Path("/v1/statistics/casualties")
@RolesAllowed({Roles.ANALYST, Roles.CURATOR})
@Tag(name = "Statistics")
public class CasualtiesResource {
    private final CasualtyCounting counting;
    private final AnswerComparing comparing;
    private final Asking asking;

    CasualtiesResource(CasualtyCounting counting, AnswerComparing comparing, Asking asking) {
        this.counting = counting;
        this.comparing = comparing;
        this.asking = asking;
    }

    @GET
    @Produces({"application/json", "text/csv"})
    @Operation(
            summary = "Events, killed, injured and other measures, by any grouping",
            description =
                    "Sums of low, best and high over the events that match, and an event counts once in the total. "
                            + "A period holds the events whose whole range of dates lies in it. Cumulative claims are never added.")
    @APIResponse(
            responseCode = "200",
            description = "The table",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = CasualtyDocument.class)))
    @APIResponse(responseCode = "400", description = "A parameter is wrong or unknown; every one by its name")
    public Response list(
            @BeanParam EventParameters events,
            @BeanParam CasualtyParameters casualties,
            @BeanParam FormatParameters formats,
            @RestQuery("known_at") @Nullable String knownAt,
            @RestQuery("compared_with")
                    @Parameter(description = "An earlier instant: the answer of then too, and the records that changed")
                    @Nullable String comparedWith,
            @Context Request request,
            @Context UriInfo uri) {
        var reader = new ParameterReader();
        var question = casualties.read(reader, events.read(reader));
        var instant = new KnownAt(reader.knownAt(knownAt, asking.clock()));
        var choice = formats.read(reader, Format.JSON, Format.CSV);
        var earlier = asking.earlier(reader, comparedWith, instant);
        reader.refuseIfWrong();
        asking.await(earlier);
        return asking.answer(request, uri, instant, choice, "", snapshot -> {
            var table = counting.count(snapshot, question);
            return earlier == null
                    ? CasualtyAnswer.of(question, table, snapshot.position())
                    : compared(question, snapshot, table, earlier);
        });
    }

    /** Both from one snapshot: what was known then is in it too. */
    private Answer<CasualtyRow> compared(
            CasualtyQuestion question, Snapshot snapshot, CasualtyTable table, Instant earlier) {
        var before = snapshot.at(earlier);
        return CasualtyAnswer.compared(
                question,
                snapshot,
                table,
                new CasualtyAnswer.Earlier(earlier, counting.count(before, question), before.position()),
                comparing.casualties(before, snapshot, question));
    }
}
