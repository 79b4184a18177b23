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
import org.sitrep.manners.paging.PageParameters;
import org.sitrep.manners.parameters.ParameterReader;
import org.sitrep.manners.security.Roles;
import org.sitrep.stats.counting.AnswerComparing;
import org.sitrep.stats.counting.ChangedRecord;
import org.sitrep.stats.counting.ClaimComparing;
import org.sitrep.stats.counting.ClaimQuestion;
import org.sitrep.stats.counting.ComparedClaim;
import org.sitrep.stats.reading.KnownAt;
import org.sitrep.stats.reading.Position;
import org.sitrep.stats.reading.Snapshot;

/** Does what is claimed in sum fit what was reported event by event. */
@Path("/v1/statistics/casualty-claims")
@RolesAllowed({Roles.ANALYST, Roles.CURATOR})
@Tag(name = "Statistics")
public class CasualtyClaimsResource {
    private final ClaimComparing claims;
    private final AnswerComparing answers;
    private final Asking asking;

    CasualtyClaimsResource(ClaimComparing claims, AnswerComparing answers, Asking asking) {
        this.claims = claims;
        this.answers = answers;
        this.asking = asking;
    }

    /** As JSON shows it. */
    @Schema(name = "ComparedClaimPage")
    record Document(
            List<ClaimItem> items, @Nullable String nextCursor, String counted, String method, String position) {
        Document(List<ClaimItem> items, @Nullable String nextCursor, Position position) {
            this(items, nextCursor, Counted.CLAIMS, Counted.CLAIMS_RULE, position.opaque());
        }
    }

    @GET
    @Produces({"application/json", "text/csv"})
    @Operation(
            summary = "Cumulative claims by claimant, beside our own records",
            description = "The claims are never added to events, nor to each other. Our own records are the events of "
                    + "the same victims, in the same countries, whose whole range of dates lies in the claim's period.")
    @APIResponse(
            responseCode = "200",
            description = "A page",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(allOf = {Document.class, Comparisons.OfClaims.class})))
    @APIResponse(responseCode = "400", description = "A parameter is wrong or unknown; every one by its name")
    public Response list(
            @BeanParam ClaimParameters parameters,
            @BeanParam PageParameters paging,
            @BeanParam FormatParameters formats,
            @RestQuery("known_at") @Nullable String knownAt,
            @RestQuery("compared_with")
                    @Parameter(description = "An earlier instant: the answer of then too, and the records that changed")
                    @Nullable String comparedWith,
            @Context Request request,
            @Context UriInfo uri) {
        var reader = new ParameterReader();
        var question = parameters.read(reader);
        var instant = new KnownAt(reader.knownAt(knownAt, asking.clock()));
        var choice = formats.read(reader, Format.JSON, Format.CSV);
        var part = paging.read(reader);
        var after = part.after().map(ClaimPlace::checked);
        var earlier = asking.earlier(reader, comparedWith, instant);
        reader.refuseIfWrong();
        asking.await(earlier);
        return asking.answer(request, uri, instant, choice, "", snapshot -> {
            var found = claims.claims(snapshot, question, after, part.fetchSize());
            var page = part.page(found, ComparedClaim::place).map(ClaimItem::of);
            var document = new Document(page.items(), page.nextCursor(), snapshot.position());
            return new Answer<>(
                    earlier == null ? document : compared(question, snapshot, document, earlier),
                    page.items(),
                    ClaimItem.COLUMNS,
                    answer -> paging.link(answer, page));
        });
    }

    /** The page's claims as they stood then; of the records that changed all that the question is about. */
    private ComparedAnswer<Document, ChangedRecord.Stated> compared(
            ClaimQuestion question, Snapshot snapshot, Document document, Instant earlier) {
        var before = snapshot.at(earlier);
        var shown = document.items().stream().map(ClaimItem::id).toList();
        var then = new Document(
                claims.those(before, question, shown).stream()
                        .map(ClaimItem::of)
                        .toList(),
                null,
                before.position());
        return ComparedAnswer.of(document, earlier, then, answers.claims(before, snapshot, question))
                .withEvents(claims.changedEvents(before, snapshot, shown));
    }
}
