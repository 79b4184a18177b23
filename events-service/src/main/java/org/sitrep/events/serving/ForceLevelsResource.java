package org.sitrep.events.serving;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.ForceStatus;
import org.sitrep.contracts.records.ForceLevelRecord;
import org.sitrep.events.records.RecordTable;
import org.sitrep.manners.formats.FormatParameters;
import org.sitrep.manners.paging.PageParameters;
import org.sitrep.manners.parameters.ParameterReader;
import org.sitrep.manners.security.Roles;

/** Counts of personnel as their sources state them. */
@Path("/v1/force-levels")
@Tag(name = "Records")
@RunOnVirtualThread
public class ForceLevelsResource {
    private static final ClaimLists.Listing<ForceLevelRecord> LISTING = new ClaimLists.Listing<>(
            RecordTable.FORCE_LEVELS,
            ForceLevelRecord.class,
            Order.byDay("as_of", true),
            Quoting::quote,
            ClaimColumns.FORCE_LEVELS);

    private final ClaimLists lists;

    ForceLevelsResource(ClaimLists lists) {
        this.lists = lists;
    }

    @GET
    @RolesAllowed({Roles.ANALYST, Roles.CURATOR, Roles.SUBMITTER})
    @Produces({"application/json", "text/csv", "application/x-ndjson", "application/vnd.apache.parquet"})
    @Operation(
            summary = "Force levels, each with its source",
            description = "from and to match the day that a count stands for; nothing is interpolated or merged.")
    @APIResponse(
            responseCode = "200",
            description = "A page",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = Pages.ForceLevels.class)))
    @APIResponse(responseCode = "400", description = "A parameter is wrong or unknown; every one by its name")
    public Response list(
            @RestQuery("force_country") @Nullable String forceCountry,
            @RestQuery @Nullable String country,
            @RestQuery @Nullable String status,
            @BeanParam ClaimFilters filters,
            @BeanParam PageParameters paging,
            @BeanParam FormatParameters formats) {
        ParameterReader reader = new ParameterReader();
        Conditions conditions = filters.read(reader, "as_of", "as_of")
                .ifAny(reader.countries("force_country", forceCountry), "force_country = ANY (?)")
                .ifAny(reader.countries("country", country), "country = ANY (?)")
                .ifAnyCode(reader.codes("status", status, ForceStatus.class), "status = ANY (?)");
        return lists.answer(LISTING, conditions, filters, reader, paging, formats);
    }
}
