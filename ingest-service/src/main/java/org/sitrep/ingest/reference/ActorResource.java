package org.sitrep.ingest.reference;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.ActorKind;
import org.sitrep.ingest.coding.ArticleCoder;
import org.sitrep.manners.formats.Answers;
import org.sitrep.manners.formats.Column;
import org.sitrep.manners.formats.Format;
import org.sitrep.manners.formats.FormatParameters;
import org.sitrep.manners.paging.PageParameters;
import org.sitrep.manners.parameters.ParameterReader;
import org.sitrep.manners.security.Roles;

/** Who is who. */
@Path("/v1/actors")
@RolesAllowed({Roles.SUBMITTER, Roles.ANALYST, Roles.CURATOR, Roles.ADMIN})
@Tag(name = "Reference")
public class ActorResource {
    private static final int LONGEST = 100;
    private static final List<Column<KnownActor>> COLUMNS = List.of(
            new Column<>("id", "#actor+id", KnownActor::id),
            new Column<>("name", "#actor+name", KnownActor::name),
            new Column<>("type", "#actor+type", KnownActor::type),
            new Column<>("kind", "#actor+kind", actor -> actor.kind().label()),
            new Column<>("country", "#country+code+v_iso2", KnownActor::country),
            new Column<>("active_from", "#date+start", KnownActor::activeFrom),
            new Column<>("active_to", "#date+end", KnownActor::activeTo),
            new Column<>("parent", "#actor+id+parent", KnownActor::parent),
            new Column<>("sponsor", "#country+code+sponsor", KnownActor::sponsor),
            new Column<>("aliases", "#actor+name+alias", actor -> String.join("; ", actor.aliases())));

    private final List<KnownActor> actors;
    private final Answers answers;

    ActorResource(ArticleCoder coder, Answers answers) {
        this.actors = coder.actors().stream()
                .map(KnownActor::of)
                .sorted(Comparator.comparing(KnownActor::id))
                .toList();
        this.answers = answers;
    }

    @GET
    @Produces({APPLICATION_JSON, "text/csv", "application/x-ndjson"})
    @Operation(summary = "Who is who", description = "For every role.")
    @APIResponse(
            responseCode = "200",
            description = "A page",
            content = @Content(mediaType = APPLICATION_JSON, schema = @Schema(implementation = ActorPage.class)))
    @APIResponse(responseCode = "400", description = "A parameter is wrong or unknown")
    public Response actors(
            @Parameter(description = "Part of a name, an alias or the id") @RestQuery @Nullable String q,
            @Parameter(description = "ISO 3166-1 alpha-2, or several by comma") @RestQuery @Nullable String country,
            @Parameter(description = "ACLED's kind of actor, or several by comma") @RestQuery @Nullable String kind,
            @BeanParam PageParameters paging,
            @BeanParam FormatParameters formats) {
        var reader = new ParameterReader();
        var words = reader.text("q", q, LONGEST);
        var countries = reader.countries("country", country);
        var kinds = reader.codes("kind", kind, ActorKind.class);
        var choice = formats.read(reader, Format.JSON, Format.CSV, Format.NDJSON);
        var request = paging.read(reader);
        reader.refuseIfWrong();
        var page = Pages.of(
                request,
                actors,
                actor -> (words == null || actor.isCalled(words))
                        && (countries.isEmpty() || countries.contains(actor.country()))
                        && (kinds.isEmpty() || kinds.contains(actor.kind())));
        return paging.link(answers.of(choice, page, page.items(), COLUMNS), page)
                .build();
    }
}
