package org.sitrep.ingest.reference;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.sitrep.manners.formats.Answers;
import org.sitrep.manners.formats.Column;
import org.sitrep.manners.formats.Format;
import org.sitrep.manners.formats.FormatParameters;
import org.sitrep.manners.paging.PageParameters;
import org.sitrep.manners.parameters.ParameterReader;
import org.sitrep.manners.security.Roles;

/** Every code list with its version. */
@Path("/v1/codebook")
@RolesAllowed({Roles.SUBMITTER, Roles.ANALYST, Roles.CURATOR, Roles.ADMIN})
@Tag(name = "Reference")
public class CodebookResource {
    private static final int LONGEST = 100;
    private static final List<Column<CodebookEntry>> COLUMNS = List.of(
            new Column<>("list", "#meta+list", CodebookEntry::list),
            new Column<>("code", "#meta+code", CodebookEntry::code),
            new Column<>("version", "#meta+version", CodebookEntry::version),
            new Column<>("source", "#meta+source", CodebookEntry::source));

    private final Codebook codebook;
    private final Answers answers;

    CodebookResource(Codebook codebook, Answers answers) {
        this.codebook = codebook;
        this.answers = answers;
    }

    @GET
    @Produces({APPLICATION_JSON, "text/csv", "application/x-ndjson"})
    @Operation(summary = "Every code list with its version", description = "For every role.")
    @APIResponse(
            responseCode = "200",
            description = "A page",
            content = @Content(mediaType = APPLICATION_JSON, schema = @Schema(implementation = CodebookPage.class)))
    @APIResponse(responseCode = "400", description = "A parameter is wrong or unknown")
    public Response codes(
            @Parameter(description = "One list alone, such as `sub_event_types`") @RestQuery @Nullable String list,
            @Parameter(description = "Part of a code") @RestQuery @Nullable String q,
            @BeanParam PageParameters paging,
            @BeanParam FormatParameters formats) {
        var reader = new ParameterReader();
        var wantedList = reader.text("list", list, LONGEST);
        var words = reader.text("q", q, LONGEST);
        var choice = formats.read(reader, Format.JSON, Format.CSV, Format.NDJSON);
        var request = paging.read(reader);
        reader.refuseIfWrong();
        var page = Pages.of(
                request,
                codebook.entries(),
                code -> (wantedList == null || code.list().equals(wantedList))
                        && (words == null || holds(code.code(), words)));
        return paging.link(answers.of(choice, page, page.items(), COLUMNS), page)
                .build();
    }

    private static boolean holds(String text, String words) {
        return text.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }
}
