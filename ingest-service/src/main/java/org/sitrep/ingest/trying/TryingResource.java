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
import org.sitrep.contracts.coding.Coding;
import org.sitrep.ingest.coding.CodingSettings;
import org.sitrep.ingest.coding.ReadingRoom;
import org.sitrep.ingest.coding.ReadingRoom.Outcome;
import org.sitrep.ingest.coding.RejectReason;
import org.sitrep.ingest.coding.Verdict;
import org.sitrep.ingest.receiving.Attempt;
import org.sitrep.ingest.receiving.Reception;
import org.sitrep.manners.problem.Problem;
import org.sitrep.manners.security.Roles;

/** The coder on trial: a text in, its coding out, nothing stored. */
@Path("/v1/codings")
@RolesAllowed({Roles.SUBMITTER, Roles.ANALYST, Roles.CURATOR})
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
