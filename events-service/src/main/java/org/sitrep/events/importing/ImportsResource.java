package org.sitrep.events.importing;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.sitrep.manners.parameters.ParameterReader;
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
    private final Caller caller;

    ImportsResource(TableImport tables, Caller caller) {
        this.tables = tables;
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
                    + " a last one that counts.")
    @APIResponse(
            responseCode = "200",
            description = "The report, when the table has been read to its end",
            content = @Content(mediaType = "application/x-ndjson", schema = @Schema(implementation = RowReport.class)))
    @APIResponse(responseCode = "400", description = "Not a table that is read here; rows before the fault stay taken")
    public Response take(
            @Parameter(description = "Who coded it, with the version, such as UCDP GED 24.1") @RestQuery @Nullable String dataset,
            InputStream table)
            throws IOException {
        ParameterReader reader = new ParameterReader();
        String name = reader.text("dataset", dataset, LONGEST_NAME);
        reader.refuseIfWrong();
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
}
