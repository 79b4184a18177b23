package org.sitrep.ingest.reading;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.sitrep.ingest.IdPosition;
import org.sitrep.manners.caching.EntityTags;
import org.sitrep.manners.formats.Answers;
import org.sitrep.manners.formats.Format;
import org.sitrep.manners.formats.FormatParameters;
import org.sitrep.manners.identifiers.Ids;
import org.sitrep.manners.paging.PageParameters;
import org.sitrep.manners.parameters.ParameterReader;
import org.sitrep.manners.security.Caller;
import org.sitrep.manners.security.Roles;

/** Articles and what became of them. */
@Path("/v1/articles")
@RolesAllowed({Roles.SUBMITTER, Roles.ANALYST, Roles.CURATOR})
@Tag(name = "Articles and coding")
@RunOnVirtualThread
public class ArticleResource {
    private final Archive archive;
    private final Answers answers;
    private final ObjectMapper json;
    private final Caller caller;

    ArticleResource(Archive archive, Answers answers, ObjectMapper json, Caller caller) {
        this.archive = archive;
        this.answers = answers;
        this.json = json;
        this.caller = caller;
    }

    @GET
    @Path("{id}")
    @Produces(APPLICATION_JSON)
    @Operation(
            summary = "An article, its status, and what was read from it",
            description =
                    "For analysts and curators; for submitters their own. The words of a private article are shown to "
                            + "its senders and curators alone.")
    @APIResponse(
            responseCode = "200",
            description = "The article; `reason` says why it is rejected where it is",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(mediaType = APPLICATION_JSON, schema = @Schema(implementation = Article.class)))
    @APIResponse(responseCode = "304", description = "You have it (`If-None-Match`)")
    @APIResponse(responseCode = "404", description = "There is none, or none that you may see")
    public Response article(@RestPath String id, @Context Request request) throws JsonProcessingException {
        Article article =
                archive.find(Reader.of(caller), Ids.fromPath("article", id)).orElseThrow(() -> Ids.unknown("article"));
        byte[] body = json.writeValueAsBytes(article);
        return EntityTags.answer(request, EntityTags.of(body), () -> Response.ok(body, APPLICATION_JSON));
    }

    @GET
    @Produces({APPLICATION_JSON, "text/csv", "application/x-ndjson"})
    @Operation(
            summary = "Articles, the newest first",
            description = "For analysts and curators; for submitters their own. Without texts and codings.")
    @APIResponse(
            responseCode = "200",
            description = "A page",
            content = @Content(mediaType = APPLICATION_JSON, schema = @Schema(implementation = ArticlePage.class)))
    @APIResponse(responseCode = "400", description = "A parameter is wrong or unknown; every one by its name")
    public Response articles(
            @BeanParam ArticleParameters parameters,
            @BeanParam PageParameters paging,
            @BeanParam FormatParameters formats) {
        var reader = new ParameterReader();
        ArticleFilter filter = parameters.read(reader);
        var choice = formats.read(reader, Format.JSON, Format.CSV, Format.NDJSON);
        var request = paging.read(reader);
        reader.refuseIfWrong();
        var page = request.page(
                archive.list(Reader.of(caller), filter, IdPosition.of(request), request.fetchSize()),
                article -> List.of(article.id().toString()));
        return paging.link(answers.of(choice, page, page.items(), ArticleColumns.ALL), page)
                .build();
    }
}
