package org.sitrep.ingest.withdrawing;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.sitrep.manners.identifiers.Ids;
import org.sitrep.manners.problem.Problem;
import org.sitrep.manners.problem.ProblemType;
import org.sitrep.manners.problem.Violation;
import org.sitrep.manners.security.Caller;
import org.sitrep.manners.security.Roles;

/** Takes what an article told back. (A class of its own, for a path is matched by class first.) */
@Path("/v1/articles/{id}/withdraw")
@RolesAllowed({Roles.SUBMITTER, Roles.ADMIN})
@Tag(name = "Articles and coding")
@RunOnVirtualThread
@Produces(APPLICATION_JSON)
public class WithdrawalResource {
    private final Withdrawals withdrawals;
    private final Caller caller;

    WithdrawalResource(Withdrawals withdrawals, Caller caller) {
        this.withdrawals = withdrawals;
        this.caller = caller;
    }

    @POST
    @Consumes(APPLICATION_JSON)
    @Operation(
            summary = "Withdraw an article",
            description =
                    "For its senders and for admins. Its claims are taken back and the records that it told are concluded "
                            + "anew, as if it had never come; the history keeps that it had. Again: the same answer.")
    @APIResponse(
            responseCode = "200",
            description = "It is withdrawn",
            content = @Content(mediaType = APPLICATION_JSON, schema = @Schema(implementation = WithdrawnArticle.class)))
    @APIResponse(responseCode = "400", description = "The reason is missing or too long")
    @APIResponse(responseCode = "404", description = "There is none, or none that is yours")
    public Response withdraw(@RestPath String id, @Nullable WithdrawalBody body) {
        UUID article = Ids.fromPath("article", id);
        if (body == null) {
            throw Problem.of(ProblemType.INVALID_BODY)
                    .violation(Violation.atPointer("", "must be a JSON object with a reason"))
                    .build();
        }
        String owner = caller.hasRole(Roles.ADMIN) ? null : caller.clientId();
        return Response.ok(withdrawals
                        .withdraw(article, owner, caller.clientId(), body.given())
                        .orElseThrow(() -> Ids.unknown("article")))
                .build();
    }
}
