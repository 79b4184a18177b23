package org.sitrep.events.serving;

import static org.sitrep.manners.problem.ProblemType.INVALID_CURSOR;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.FigureMethod;
import org.sitrep.contracts.codes.RecordStatus;
import org.sitrep.contracts.records.EventRecord;
import org.sitrep.contracts.records.Source;
import org.sitrep.manners.caching.EntityTags;
import org.sitrep.manners.identifiers.Ids;
import org.sitrep.manners.paging.Page;
import org.sitrep.manners.paging.PageParameters;
import org.sitrep.manners.paging.PageRequest;
import org.sitrep.manners.parameters.ParameterReader;
import org.sitrep.manners.problem.Problem;
import org.sitrep.manners.problem.Violation;
import org.sitrep.manners.security.Roles;

/** One event, and how it came to be. */
@Path("/v1/events/{id}")
@Tag(name = "Records")
@RolesAllowed({Roles.ANALYST, Roles.CURATOR})
@RunOnVirtualThread
public class EventResource {
    private static final int PERMANENT_REDIRECT = 308;

    private final RecordReader records;
    private final EventView view;
    private final Moment moment;
    private final Clock clock;

    EventResource(RecordReader records, EventView view, Moment moment, Clock clock) {
        this.records = records;
        this.view = view;
        this.moment = moment;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary = "One event with every claim and its source",
            description = "Retracted events are still read; a merged one answers 308 to the event it went into.")
    @APIResponse(
            responseCode = "200",
            description = "The event",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = EventRecord.class)))
    @APIResponse(responseCode = "400", description = "A parameter is wrong or unknown; every one by its name")
    @APIResponse(responseCode = "304", description = "You have it (`If-None-Match`)")
    @APIResponse(responseCode = "308", description = "It was merged; `Location` names the event it went into")
    @APIResponse(responseCode = "404", description = "There is none, or was none at known_at")
    public Response read(
            @RestPath String id,
            @RestQuery("known_at") @Nullable String knownAt,
            @RestQuery @Nullable String method,
            @Context Request request) {
        FigureMethod rule = FigureMethods.read(method);
        Instant asOf = asOf(knownAt);
        EventRecord event = view.find(Ids.fromPath("event", id), asOf, rule).orElseThrow(() -> Ids.unknown("event"));
        UUID into = event.mergedInto();
        if (event.status() == RecordStatus.MERGED && into != null) {
            return Response.status(PERMANENT_REDIRECT)
                    .location(URI.create("/v1/events/" + into))
                    .build();
        }
        return EntityTags.answer(request, view.tag(event), () -> Response.ok(event));
    }

    @GET
    @Path("/matches")
    @Operation(
            summary = "Why each report is in the event",
            description =
                    "The closest report in it with every signal, and under `apart` the reports of other events that"
                            + " came closest, with what kept it from each.")
    @APIResponse(
            responseCode = "200",
            description = "All of them",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Pages.Matches.class)))
    @APIResponse(responseCode = "400", description = "A parameter is wrong or unknown; every one by its name")
    @APIResponse(responseCode = "404", description = "There is none, or was none at known_at")
    public Response matches(@RestPath String id, @RestQuery("known_at") @Nullable String knownAt) {
        Instant asOf = asOf(knownAt);
        EventRecord event = records.event(Ids.fromPath("event", id), asOf).orElseThrow(() -> Ids.unknown("event"));
        List<UUID> articles = event.sources().stream().map(Source::articleId).toList();
        return Response.ok(new Pages.Matches(records.matches(event.id(), articles, asOf), null))
                .build();
    }

    @GET
    @Path("/history")
    @Operation(
            summary = "Every revision of an event: when, by which article, what changed, and why reports were matched")
    @APIResponse(
            responseCode = "200",
            description = "A page",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Pages.History.class)))
    @APIResponse(responseCode = "400", description = "A parameter is wrong or unknown; every one by its name")
    public Response history(
            @RestPath String id, @RestQuery("known_at") @Nullable String knownAt, @BeanParam PageParameters paging) {
        UUID eventId = Ids.fromPath("event", id);
        Instant asOf = asOf(knownAt);
        ParameterReader reader = new ParameterReader();
        PageRequest page = paging.read(reader);
        reader.refuseIfWrong();
        List<HistoryItem> revisions = records.history(eventId, after(page), asOf, page.fetchSize());
        if (revisions.isEmpty() && page.after().isEmpty()) {
            throw Ids.unknown("event");
        }
        Page<HistoryItem> shown = page.page(revisions, each -> List.of(Integer.toString(each.revision())));
        return paging.link(Response.ok(shown), shown).build();
    }

    private Instant asOf(@Nullable String knownAt) {
        ParameterReader reader = new ParameterReader();
        Instant asked = reader.knownAt(knownAt, clock);
        reader.refuseIfWrong();
        return moment.orNow(asked);
    }

    private static int after(PageRequest page) {
        try {
            return page.after()
                    .map(position -> Integer.parseInt(position.getFirst()))
                    .orElse(0);
        } catch (RuntimeException foreign) {
            throw Problem.of(INVALID_CURSOR)
                    .violation(Violation.ofParameter("cursor", "is not a cursor of this list"))
                    .build();
        }
    }
}
