package org.sitrep.events.importing;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.sitrep.manners.problem.ProblemType.FORBIDDEN;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.sitrep.manners.formats.Format;
import org.sitrep.manners.formats.FormatParameters;
import org.sitrep.manners.identifiers.Ids;
import org.sitrep.manners.parameters.ParameterReader;
import org.sitrep.manners.problem.Problem;
import org.sitrep.manners.security.Caller;
import org.sitrep.manners.security.Roles;

/** The door for events that others coded. */
@Path("/v1/imports")
@Tag(name = "Records")
@RolesAllowed({Roles.CURATOR, Roles.ADMIN})
@RunOnVirtualThread
public class ImportsResource {
    private static final int LONGEST_NAME = 100;

    private final TableImport tables;
    private final LaterImport later;
    private final ImportStore imports;
    private final Caller caller;

    ImportsResource(TableImport tables, LaterImport later, ImportStore imports, Caller caller) {
        this.tables = tables;
        this.later = later;
        this.imports = imports;
        this.caller = caller;
    }

    @POST
    @Consumes("text/csv")
    @Operation(
            summary = "Import events that others coded",
            description = "A CSV with the columns of UCDP GED, in the shape of ACLED's, or as GET /v1/events gives it;"
                    + " which one, its header tells. Each row is a report of one event by the dataset, matched like an"
                    + " article's. A row that was imported before is known where it says the same, and revises where it"
                    + " does not: an import that broke off is sent again. The answer has a line for each row refused, and"
                    + " a last one that counts. What takes longer than a connection lasts is sent with Prefer: respond-async:"
                    + " it is kept, and taken while nobody waits. A table may come with Content-Encoding: gzip.")
    @APIResponse(
            responseCode = "200",
            description = "The report, when the table has been read to its end",
            content = @Content(mediaType = "application/x-ndjson", schema = @Schema(implementation = RowReport.class)))
    @APIResponse(
            responseCode = "202",
            description =
                    "With Prefer: respond-async. The table is kept and will be taken; Location tells how far it has come",
            content = @Content(mediaType = APPLICATION_JSON, schema = @Schema(implementation = ImportStatus.class)))
    @APIResponse(responseCode = "400", description = "Not a table that is read here; rows before the fault stay taken")
    @APIResponse(responseCode = "503", description = "With Prefer: respond-async, where too many wait already")
    public Response take(
            @Parameter(description = "Who coded it, with the version, such as UCDP GED 24.1") @RestQuery @Nullable String dataset,
            @Parameter(description = "respond-async (RFC 7240): answer once the table is kept")
                    @RestHeader(Preferences.HEADER)
                    List<String> prefer,
            InputStream table)
            throws IOException {
        ParameterReader reader = new ParameterReader();
        String name = reader.text("dataset", dataset, LONGEST_NAME);
        reader.refuseIfWrong();
        if (Preferences.respondAsync(prefer)) {
            Import kept = later.keep(table, name, caller.clientId());
            return Response.accepted(ImportStatus.of(kept))
                    .type(APPLICATION_JSON)
                    .header("Location", "/v1/imports/" + kept.id())
                    .header("Preference-Applied", Preferences.RESPOND_ASYNC)
                    .build();
        }
        java.nio.file.Path report = Files.createTempFile("import", ".ndjson");
        try {
            try (OutputStream lines = new BufferedOutputStream(Files.newOutputStream(report))) {
                tables.take(table, name, caller.clientId(), lines);
            }
        } catch (IOException | RuntimeException broken) {
            Files.deleteIfExists(report);
            throw broken;
        }
        StreamingOutput answer = out -> {
            try {
                Files.copy(report, out);
            } finally {
                Files.deleteIfExists(report);
            }
        };
        return Response.ok(answer, "application/x-ndjson").build();
    }

    @GET
    @Path("/{id}")
    @Operation(
            summary = "How far an import has come that was sent with Prefer: respond-async",
            description =
                    "As NDJSON it is the report that who waits is given: a line for each row refused so far, and when it"
                            + " has ended a last one that counts. Told for thirty days after its end.")
    @APIResponse(
            responseCode = "200",
            description = "Running, done, failed or cancelled, and what became of its rows so far",
            content = {
                @Content(mediaType = APPLICATION_JSON, schema = @Schema(implementation = ImportStatus.class)),
                @Content(mediaType = "application/x-ndjson", schema = @Schema(implementation = RowReport.class))
            })
    @APIResponse(responseCode = "404", description = "No such import, or one that ended long ago")
    public Response show(@RestPath String id, @BeanParam FormatParameters format) {
        Import found = imports.find(Ids.fromPath("import", id)).orElseThrow(() -> Ids.unknown("import"));
        ParameterReader reader = new ParameterReader();
        Format chosen = format.read(reader, Format.JSON, Format.NDJSON).format();
        reader.refuseIfWrong();
        if (chosen == Format.JSON) {
            return Response.ok(ImportStatus.of(found), APPLICATION_JSON).build();
        }
        StreamingOutput report = out -> later.report(found, out);
        return Response.ok(report, chosen.mediaType()).build();
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            summary = "End an import that was sent with Prefer: respond-async",
            description =
                    "For who sent it, and for admins. Rows that are taken stay; the import still tells how many they are."
                            + " One that has ended stays as it is.")
    @APIResponse(responseCode = "204", description = "It is not under way any more")
    @APIResponse(responseCode = "403", description = "Another client sent it")
    @APIResponse(responseCode = "404", description = "No such import, or one that ended long ago")
    public void cancel(@RestPath String id) {
        Import found = imports.find(Ids.fromPath("import", id)).orElseThrow(() -> Ids.unknown("import"));
        if (!found.client().equals(caller.clientId()) && !caller.hasRole(Roles.ADMIN)) {
            throw Problem.of(FORBIDDEN)
                    .detail("Another client sent this import: to end it needs the role " + Roles.ADMIN + ".")
                    .build();
        }
        later.cancel(found.id(), caller.clientId());
    }
}
