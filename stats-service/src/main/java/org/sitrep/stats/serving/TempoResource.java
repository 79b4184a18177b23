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
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.sitrep.manners.filters.EventFilter;
import org.sitrep.manners.filters.EventParameters;
import org.sitrep.manners.formats.Column;
import org.sitrep.manners.formats.Format;
import org.sitrep.manners.formats.FormatParameters;
import org.sitrep.manners.parameters.ParameterReader;
import org.sitrep.manners.security.Roles;
import org.sitrep.stats.counting.AnswerComparing;
import org.sitrep.stats.counting.AttackCounting;
import org.sitrep.stats.counting.CasualtyCounting;
import org.sitrep.stats.counting.TempoScope;
import org.sitrep.stats.counting.TooManyRowsException;
import org.sitrep.stats.reading.KnownAt;
import org.sitrep.stats.reading.Snapshot;
import org.sitrep.stats.rhythm.Bucket;
import org.sitrep.stats.rhythm.CurrentPause;
import org.sitrep.stats.rhythm.Rhythm;
import org.sitrep.stats.rhythm.TempoCheck;

/** Are attacks picking up or pausing. */
@Path("/v1/statistics/tempo")
@RolesAllowed({Roles.ANALYST, Roles.CURATOR})
@Tag(name = "Statistics")
public class TempoResource {
    private static final List<Column<Bucket>> COLUMNS = List.of(
            new Column<>("start", "#date+start", Bucket::start),
            new Column<>("attacks", "#event+num+attacks", Bucket::attacks),
            new Column<>("events", "#event+num", Bucket::events),
            new Column<>("rolling", "#event+rate+attacks", Bucket::rolling));

    private final AttackCounting counting;
    private final AnswerComparing comparing;
    private final Asking asking;

    TempoResource(AttackCounting counting, AnswerComparing comparing, Asking asking) {
        this.counting = counting;
        this.comparing = comparing;
        this.asking = asking;
    }

    @GET
    @Produces({"application/json", "text/csv"})
    @Operation(
            summary = "Attacks a period, pauses, rates, and what sources say of them",
            description =
                    "Attacks are battles, explosions and remote violence, and violence against civilians, unless "
                            + "the filters name other types. Of the attacks that the filters leave, a claim is laid beside those that it is about.")
    @APIResponse(
            responseCode = "200",
            description = "The tempo",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(allOf = {TempoDocument.class, Comparisons.OfTempo.class})))
    @APIResponse(responseCode = "400", description = "A parameter is wrong or unknown; every one by its name")
    public Response list(
            @BeanParam EventParameters events,
            @BeanParam TempoParameters tempo,
            @BeanParam FormatParameters formats,
            @RestQuery("known_at") @Nullable String knownAt,
            @RestQuery("compared_with")
                    @Parameter(description = "An earlier instant: the answer of then too, and the records that changed")
                    @Nullable String comparedWith,
            @Context Request request,
            @Context UriInfo uri) {
        var reader = new ParameterReader();
        var question = tempo.read(reader, events.read(reader), asking.today());
        var instant = new KnownAt(reader.knownAt(knownAt, asking.clock()));
        var choice = formats.read(reader, Format.JSON, Format.CSV);
        var earlier = asking.earlier(reader, comparedWith, instant);
        reader.refuseIfWrong();
        asking.await(earlier);
        return asking.answer(request, uri, instant, choice, question, snapshot -> {
            var document = document(snapshot, question);
            if (earlier == null) {
                return new Answer<>(document, document.series(), COLUMNS);
            }
            var before = snapshot.at(earlier);
            var compared = ComparedAnswer.of(
                    document,
                    earlier,
                    document(before, question),
                    comparing.attacks(before, snapshot, question.filter()));
            return new Answer<>(compared, document.series(), COLUMNS);
        });
    }

    private TempoDocument document(Snapshot snapshot, TempoParameters.Question question) {
        var filter = question.filter();
        var per = question.per();
        var attacks = counting.attacks(snapshot, filter);
        var rhythm = new Rhythm(attacks, filter.from(), question.asOf());
        if (rhythm.days() / per.meanDays() > CasualtyCounting.MOST_ROWS) {
            throw new TooManyRowsException("per");
        }
        var claims = claims(snapshot, filter, question.asOf());
        return new TempoDocument(
                rhythm.first(),
                rhythm.last(),
                per,
                rhythm.series(per),
                rhythm.undatedEvents(per),
                rhythm.rate(per),
                rhythm.change(per, question.changeAt()),
                rhythm.longestPauses(),
                currentPause(snapshot, question, rhythm),
                rhythm.firstSince(),
                claims,
                Counted.TEMPO,
                Counted.TEMPO_RULE,
                snapshot.position().opaque());
    }

    /** It runs, whenever it began: the window has no say in it. */
    private @Nullable CurrentPause currentPause(Snapshot snapshot, TempoParameters.Question question, Rhythm rhythm) {
        var pause = rhythm.currentPause();
        if (pause != null || question.filter().from() == null) {
            return pause;
        }
        var before = question.filter().during(null, question.filter().to());
        return new Rhythm(counting.attacks(snapshot, before), null, question.asOf()).currentPause();
    }

    /** Each beside the attacks that it is about, of those that the filters leave on whatever days: claims look back. */
    private List<TempoClaimItem> claims(Snapshot snapshot, EventFilter filter, LocalDate asOf) {
        var allDays = filter.during(null, null);
        var claims = counting.claims(snapshot, filter, asOf);
        var scopes = claims.stream().map(TempoScope::of).toList();
        var attacks = counting.attacks(snapshot, allDays, scopes);
        Map<TempoScope, TempoCheck> checks = new HashMap<>();
        return claims.stream()
                .map(claim -> {
                    var check = checks.computeIfAbsent(
                            TempoScope.of(claim), scope -> new TempoCheck(attacks.getOrDefault(scope, List.of())));
                    return TempoClaimItem.of(claim, check.of(claim));
                })
                .toList();
    }
}
