package org.sitrep.events.serving;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.FigureMethod;
import org.sitrep.contracts.records.EventRecord;
import org.sitrep.events.records.RecordTable;
import org.sitrep.manners.filters.EventFilter;
import org.sitrep.manners.filters.EventParameters;
import org.sitrep.manners.formats.Answers;
import org.sitrep.manners.formats.Format;
import org.sitrep.manners.formats.FormatParameters;
import org.sitrep.manners.paging.Page;
import org.sitrep.manners.paging.PageParameters;
import org.sitrep.manners.paging.PageRequest;
import org.sitrep.manners.parameters.ParameterReader;
import org.sitrep.manners.security.Roles;

/** The list of events. */
@Path("/v1/events")
@Tag(name = "Records")
@RunOnVirtualThread
public class EventsResource {
    private final RecordLists lists;
    private final WholeLists wholes;
    private final EventClaimsReader claims;
    private final Viewer viewer;
    private final Answers answers;
    private final Clock clock;

    EventsResource(
            RecordLists lists,
            WholeLists wholes,
            EventClaimsReader claims,
            Viewer viewer,
            Answers answers,
            Clock clock) {
        this.lists = lists;
        this.wholes = wholes;
        this.claims = claims;
        this.viewer = viewer;
        this.answers = answers;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Roles.ANALYST, Roles.CURATOR, Roles.SUBMITTER})
    @Produces({
        "application/json",
        "text/csv",
        "application/x-ndjson",
        "application/geo+json",
        "application/vnd.apache.parquet"
    })
    @Operation(
            summary = "Events, filtered",
            description =
                    "Each once, however many articles tell it. JSON comes by pages. CSV, NDJSON, GeoJSON and Parquet are the"
                            + " whole list, streamed, as of the instant in the header Known-At and in no order unless"
                            + " sort asks for one; with limit or cursor they are a page too, Parquet excepted."
                            + " A submitter gives article= with articles of its own.")
    @APIResponse(
            responseCode = "200",
            description = "A page",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Pages.Events.class)))
    @APIResponse(responseCode = "400", description = "A parameter is wrong or unknown; every one by its name")
    public Response list(
            @BeanParam EventParameters filters,
            @Parameter(description = "date, updated or killed; - before it for descending. Default -date")
                    @RestQuery
                    @Nullable String sort,
            @RestQuery @Nullable String include,
            @Parameter(description = "Rule of the figures: ucdp_best (default), lowest_credible, range, majority")
                    @RestQuery
                    @Nullable String method,
            @RestQuery("known_at") @Nullable String knownAt,
            @BeanParam PageParameters paging,
            @BeanParam FormatParameters formats) {
        ParameterReader reader = new ParameterReader();
        EventFilter filter = filters.read(reader);
        Order order = EventOrder.read(reader, sort);
        boolean withClaims =
                !reader.someOf("include", include, Set.of("claims")).isEmpty();
        FigureMethod rule = FigureMethods.read(reader, method);
        boolean asStored = !withClaims && rule == FigureMethod.UCDP_BEST;
        Instant at = reader.knownAt(knownAt, clock);
        FormatParameters.Choice choice =
                formats.read(reader, Format.JSON, Format.CSV, Format.NDJSON, Format.GEOJSON, Format.PARQUET);
        PageRequest request = paging.read(reader);
        boolean whole = WholeLists.asked(choice, paging, reader);
        reader.refuseIfWrong();
        viewer.mayList(filter.standing().articles());
        if (whole) {
            Instant asOf = wholes.asOf(at);
            return wholes.answer(
                    choice,
                    new WholeLists.Whole<>(
                            RecordTable.EVENTS,
                            EventRecord.class,
                            EventColumns.ALL,
                            EventConditions.of(filter),
                            sort == null ? null : order,
                            asStored ? null : some -> claims.shown(some, asOf, rule, withClaims)),
                    asOf);
        }
        RecordLists.Shown shown = lists.page(RecordTable.EVENTS, EventConditions.of(filter), order, request, at);
        if (asStored && choice.format() == Format.JSON) {
            return paging.link(
                            Response.ok(
                                    Stored.page(shown.page()), choice.format().mediaType()),
                            shown.page())
                    .build();
        }
        Page<EventRecord> stored = shown.read(EventRecord.class);
        List<EventRecord> items =
                asStored ? stored.items() : claims.shown(stored.items(), shown.asOf(), rule, withClaims);
        Page<EventRecord> page = new Page<>(items, stored.nextCursor());
        Object document = choice.format() == Format.GEOJSON ? FeatureCollection.of(page) : page;
        return paging.link(answers.of(choice, document, items, EventColumns.ALL), page)
                .build();
    }
}
