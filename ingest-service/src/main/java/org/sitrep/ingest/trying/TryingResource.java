package org.sitrep.ingest.trying;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.sitrep.manners.problem.ProblemType.INTERNAL_ERROR;
import static org.sitrep.manners.problem.ProblemType.UNAVAILABLE;
import static org.sitrep.manners.problem.ProblemType.UNPROCESSABLE;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sitrep.contracts.coding.Coding;
import org.sitrep.ingest.coding.CodingSettings;
import org.sitrep.ingest.coding.ReadingRoom;
import org.sitrep.ingest.coding.ReadingRoom.Outcome;
import org.sitrep.ingest.coding.RejectReason;
import org.sitrep.ingest.coding.Verdict;
import org.sitrep.ingest.receiving.Attempt;
import org.sitrep.ingest.receiving.Reception;
import org.sitrep.ingest.receiving.Submission;
import org.sitrep.manners.problem.Problem;
import org.sitrep.manners.security.Roles;

/** The coder on trial: a text in, its coding out, nothing stored. */
@Path("/v1/codings")
@RolesAllowed({Roles.SUBMITTER, Roles.ANALYST, Roles.CURATOR})
@Tag(name = "Articles and coding")
@RunOnVirtualThread
public class TryingResource {
    private final Reception reception;
    private final ReadingRoom room;
    private final CodingSettings settings;

    TryingResource(Reception reception, ReadingRoom room, CodingSettings settings) {
        this.reception = reception;
        this.room = room;
        this.settings = settings;
    }

    @POST
    @Consumes(APPLICATION_JSON)
    @Produces(APPLICATION_JSON)
    @Operation(
            summary = "Code a text and store nothing",
            description =
                    "For submitters, analysts and curators. The answer is what an article with this body would be coded to.")
    @RequestBody(
            required = true,
            content = @Content(mediaType = APPLICATION_JSON, schema = @Schema(implementation = Submission.class)))
    @APIResponse(
            responseCode = "200",
            description = "What the text says, with the place where each part was read",
            content = @Content(mediaType = APPLICATION_JSON, schema = @Schema(implementation = Coding.class)))
    @APIResponse(responseCode = "400", description = "Not an article; every fault by its JSON pointer")
    @APIResponse(responseCode = "413", description = "More than 4 MiB of JSON")
    @APIResponse(responseCode = "422", description = "It cannot be coded; `reason` says why")
    @APIResponse(responseCode = "503", description = "Every reader is busy; `Retry-After` says when to come again")
    public Coding code(InputStream body) throws IOException, InterruptedException {
        return switch (reception.examine(body.readAllBytes())) {
            case Attempt.Refused refused -> throw refused.problem();
            case Attempt.WellFormed sent ->
                answer(room.tryRead(sent.article().toRead(), settings.longestTrial(), settings.longestWait()));
        };
    }

    private Coding answer(Outcome outcome) {
        return switch (outcome) {
            case Outcome.NoPlace _ ->
                throw Problem.of(UNAVAILABLE)
                        .detail("Every reader is busy; come again, or send the text as an article.")
                        .retryAfter(settings.longestWait())
                        .build();
            case Outcome.Answered answered ->
                switch (Verdict.of(answered)) {
                    case Verdict.Coded coded -> coded.coding();
                    case Verdict.Rejected rejected -> throw problem(rejected);
                };
        };
    }

    private static HttpProblem problem(Verdict.Rejected rejected) {
        boolean ours = rejected.reason() == RejectReason.CODER_FAILED;
        return Problem.of(ours ? INTERNAL_ERROR : UNPROCESSABLE)
                .detail(rejected.detail())
                .with("reason", rejected.reason().label())
                .build();
    }
}
