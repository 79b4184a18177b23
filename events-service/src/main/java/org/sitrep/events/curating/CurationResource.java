package org.sitrep.events.curating;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.records.EventRecord;
import org.sitrep.events.serving.EventView;
import org.sitrep.manners.identifiers.Ids;
import org.sitrep.manners.security.Caller;
import org.sitrep.manners.security.Roles;

/** Curators' decisions on one event. Each has a reason, takes If-Match, stands in the history, and can be undone. */
@Path("/v1/events/{id}")
@Tag(name = "Curation")
@RolesAllowed(Roles.CURATOR)
@Consumes(MediaType.APPLICATION_JSON)
@APIResponse(
        responseCode = "200",
        description = "The event as it is now",
        content = @Content(mediaType = "application/json", schema = @Schema(implementation = EventRecord.class)))
@APIResponse(responseCode = "400", description = "The body is not what is asked for; every fault by its pointer")
@APIResponse(responseCode = "404", description = "There is no such event")
@APIResponse(
        responseCode = "409",
        description = "It was merged, no article tells of it any more, or nothing can be undone")
@APIResponse(responseCode = "412", description = "It has moved on since it was read (`If-Match`)")
@RunOnVirtualThread
public class CurationResource {
    private static final String REASON = "reason";

    private final Curating curating;
    private final EventView view;
    private final Caller caller;

    CurationResource(Curating curating, EventView view, Caller caller) {
        this.curating = curating;
        this.view = view;
        this.caller = caller;
    }

    @PATCH
    @Operation(
            summary = "Correct fields of an event",
            description =
                    "Articles do not move a corrected field; what they say of it stands beside it under `corrected`.")
    public Response correct(
            @RestPath String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = CurationBodies.Correcting.class)))
                    JsonNode json) {
        CurationBody body = CurationBody.of(json, CorrectedFields.KNOWN);
        String reason = body.reason();
        Map<String, JsonNode> fields = CorrectedFields.of(body);
        body.refuseIfWrong();
        return done(request(id, "correct", reason, ifMatch), request -> curating.correct(request, fields));
    }

    @POST
    @Path("/merge")
    @Operation(
            summary = "Take other events into this one",
            description = "For good: no article brings them apart. They answer 308 from then on.")
    public Response merge(
            @RestPath String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = CurationBodies.Merging.class)))
                    JsonNode json) {
        CurationBody body = CurationBody.of(json, Set.of(REASON, "with"));
        String reason = body.reason();
        Set<UUID> others = body.ids("with");
        body.refuseIfWrong();
        return done(request(id, "merge", reason, ifMatch), request -> curating.merge(request, others));
    }

    @POST
    @Path("/split")
    @Operation(
            summary = "Give what some articles tell an event of its own",
            description = "For good: no article brings the two together. This one keeps its id.")
    public Response split(
            @RestPath String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = CurationBodies.Splitting.class)))
                    JsonNode json) {
        CurationBody body = CurationBody.of(json, Set.of(REASON, "articles"));
        String reason = body.reason();
        Set<UUID> articles = body.ids("articles");
        body.refuseIfWrong();
        return done(request(id, "split", reason, ifMatch), request -> curating.split(request, articles));
    }

    @POST
    @Path("/retract")
    @Operation(summary = "Take an event back", description = "It is gone from lists unless asked for by status.")
    public Response retract(
            @RestPath String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = CurationBodies.Reason.class)))
                    JsonNode json) {
        return done(request(id, "retract", reasonAlone(json), ifMatch), curating::retract);
    }

    @POST
    @Path("/confirm")
    @Operation(summary = "Confirm an event", description = "Its status and grade are confirmed from then on.")
    public Response confirm(
            @RestPath String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = CurationBodies.Reason.class)))
                    JsonNode json) {
        return done(request(id, "confirm", reasonAlone(json), ifMatch), curating::confirm);
    }

    @POST
    @Path("/undo")
    @Operation(
            summary = "Undo a curator's act on this event",
            description = "The latest that was not undone, or the one named. Events that a merge took in stand again.")
    public Response undo(
            @RestPath String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = CurationBodies.Undoing.class)))
                    JsonNode json) {
        CurationBody body = CurationBody.of(json, Set.of(REASON, "curation"));
        String reason = body.reason();
        UUID curation = body.id("curation");
        body.refuseIfWrong();
        return done(request(id, "undo", reason, ifMatch), request -> curating.undo(request, curation));
    }

    private static String reasonAlone(JsonNode json) {
        CurationBody body = CurationBody.of(json, Set.of(REASON));
        String reason = body.reason();
        body.refuseIfWrong();
        return reason;
    }

    private Curating.Request request(String id, String action, String reason, @Nullable String ifMatch) {
        return new Curating.Request(Ids.fromPath("event", id), action, caller.clientId(), reason, ifMatch);
    }

    private Response done(Curating.Request request, Consumer<Curating.Request> act) {
        QuarkusTransaction.requiringNew().run(() -> act.accept(request));
        EventRecord shown = view.find(request.event(), EventView.NOW).orElseThrow(() -> Ids.unknown("event"));
        return Response.ok(shown).tag(view.tag(shown)).build();
    }
}
