package org.sitrep.events.changes;

import static org.sitrep.manners.problem.ProblemType.INVALID_CURSOR;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.RecordType;
import org.sitrep.events.records.Recording;
import org.sitrep.manners.paging.PageParameters;
import org.sitrep.manners.parameters.ParameterReader;
import org.sitrep.manners.problem.Problem;
import org.sitrep.manners.problem.Violation;
import org.sitrep.manners.security.Caller;
import org.sitrep.manners.security.Roles;

/** What changed since: whoever reads it from the start holds exactly our records. */
@Path("/v1/changes")
@Tag(name = "Records")
@RolesAllowed({Roles.ANALYST, Roles.CURATOR})
@RunOnVirtualThread
public class ChangesResource {
    private final ChangeReader changes;
    private final ChangeStreams streams;
    private final Recording recording;
    private final Caller caller;

    ChangesResource(ChangeReader changes, ChangeStreams streams, Recording recording, Caller caller) {
        this.changes = changes;
        this.streams = streams;
        this.recording = recording;
        this.caller = caller;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, MediaType.SERVER_SENT_EVENTS})
    @Operation(
            summary =
                    "Every creation, revision, retraction and merge of a record since a cursor, in order, none skipped",
            description =
                    "Without a cursor from the start. Keep the cursor of the last change that was taken over, and"
                            + " ask again with it. With Accept: text/event-stream the same is told live, each change with its"
                            + " cursor for an id; a reader that was cut off goes on by Last-Event-ID. A stream ends with its token.")
    @APIResponse(
            responseCode = "200",
            description = "A page",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ChangePage.class)))
    @APIResponse(responseCode = "400", description = "A parameter is wrong or unknown; every one by its name")
    @APIResponse(responseCode = "503", description = "No seat is free for one more stream; see Retry-After")
    public Response since(
            @Parameter(description = "Of the last change that was taken over") @RestQuery @Nullable String cursor,
            @Parameter(description = "event, casualty_claim, force_level, tempo_claim, by comma; all unless given")
                    @RestQuery
                    @Nullable String type,
            @Parameter(description = "Of a page: 1 to 10,000; 100 unless given") @RestQuery @Nullable String limit,
            @Parameter(description = "Of a stream: goes before the cursor") @RestHeader("Last-Event-ID") @Nullable String lastEventId,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        ParameterReader reader = new ParameterReader();
        List<RecordType> types = reader.codes("type", type, RecordType.class);
        Integer asked = reader.whole("limit", limit, 1, PageParameters.MAX_LIMIT);
        boolean live = wantsStream(headers);
        if (live && asked != null) {
            reader.violate("limit", "is for pages; a stream goes on");
        }
        reader.refuseIfWrong();
        return live
                ? stream(lastEventId, cursor, types)
                : page(
                        position("cursor", cursor),
                        cursor,
                        types,
                        asked == null ? PageParameters.DEFAULT_LIMIT : asked,
                        uri);
    }

    private Response stream(@Nullable String lastEventId, @Nullable String cursor, List<RecordType> types) {
        Position from = lastEventId == null || lastEventId.isEmpty()
                ? position("cursor", cursor)
                : position("Last-Event-ID", lastEventId);
        return Response.ok(streams.follow(from, types, caller.tokenExpiry()), MediaType.SERVER_SENT_EVENTS)
                .header("Cache-Control", "no-store")
                .build();
    }

    private Response page(Position from, @Nullable String cursor, List<RecordType> types, int limit, UriInfo uri) {
        List<Change> found = changes.after(from, recording.settled(), types, limit + 1);
        List<Change> shown = found.subList(0, Math.min(limit, found.size()));
        String last = shown.isEmpty() ? cursor : shown.getLast().cursor();
        if (found.size() <= limit) {
            return Response.ok(new ChangePage(shown, null, last), MediaType.APPLICATION_JSON)
                    .build();
        }
        URI next = uri.getRequestUriBuilder().replaceQueryParam("cursor", last).build();
        return Response.ok(new ChangePage(shown, last, last), MediaType.APPLICATION_JSON)
                .header("Link", "<" + next.getRawPath() + "?" + next.getRawQuery() + ">; rel=\"next\"")
                .build();
    }

    /** Only who names it, before JSON, wants a stream: whoever accepts anything gets an answer that ends. */
    private static boolean wantsStream(HttpHeaders headers) {
        MediaType wanted = headers.getAcceptableMediaTypes().getFirst();
        return MediaType.SERVER_SENT_EVENTS_TYPE.getType().equals(wanted.getType())
                && MediaType.SERVER_SENT_EVENTS_TYPE.isCompatible(wanted)
                && !wanted.isWildcardSubtype();
    }

    private static Position position(String name, @Nullable String cursor) {
        if (cursor == null) {
            return Position.START;
        }
        return Position.of(cursor)
                .orElseThrow(() -> Problem.of(INVALID_CURSOR)
                        .violation(Violation.ofParameter(
                                name, "is not a cursor of this feed; take it from a change, unchanged"))
                        .build());
    }
}
