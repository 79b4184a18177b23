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
import org.sitrep.contracts.codes.ClaimScope;
import org.sitrep.contracts.codes.Measure;
import org.sitrep.contracts.records.CasualtyClaimRecord;
import org.sitrep.events.records.RecordTable;
import org.sitrep.manners.formats.FormatParameters;
import org.sitrep.manners.paging.PageParameters;
import org.sitrep.manners.parameters.ParameterReader;
import org.sitrep.manners.security.Roles;

/** Casualty figures as their sources state them. */
@Path("/v1/casualty-claims")
@Tag(name = "Records")
@RunOnVirtualThread
public class CasualtyClaimsResource {
    private static final ClaimLists.Listing<CasualtyClaimRecord> LISTING = new ClaimLists.Listing<>(
            RecordTable.CASUALTY_CLAIMS,
            CasualtyClaimRecord.class,
            Order.byDay("starts", true),
            Quoting::quote,
            ClaimColumns.CASUALTIES);

    private final ClaimLists lists;

    CasualtyClaimsResource(ClaimLists lists) {
        this.lists = lists;
    }

    @GET
    @RolesAllowed({Roles.ANALYST, Roles.CURATOR, Roles.SUBMITTER})
    @Produces({"application/json", "text/csv", "application/x-ndjson", "application/vnd.apache.parquet"})
    @Operation(
            summary = "Casualty claims, each with its source",
            description =
                    "from and to match where the days overlap that a claim covers; of a claim without a period it is"
                            + " the day it was stated. A cumulative claim is never added to events.")
    @APIResponse(
            responseCode = "200",
            description = "A page",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = Pages.CasualtyClaims.class)))
    @APIResponse(responseCode = "400", description = "A parameter is wrong or unknown; every one by its name")
    public Response list(
            @RestQuery @Nullable String scope,
            @RestQuery @Nullable String measure,
            @RestQuery @Nullable String country,
            @RestQuery("claimed_by") @Nullable String claimedBy,
            @RestQuery @Nullable String event,
            @BeanParam ClaimFilters filters,
            @BeanParam PageParameters paging,
            @BeanParam FormatParameters formats) {
        ParameterReader reader = new ParameterReader();
        Conditions conditions = filters.read(reader, "starts", "ends")
                .ifAnyCode(reader.codes("scope", scope, ClaimScope.class), "scope = ANY (?)")
                .ifAnyCode(reader.codes("measure", measure, Measure.class), "measure = ANY (?)")
                .ifAny(reader.countries("country", country), "countries && ?")
                .ifAny(reader.names("claimed_by", claimedBy), "claimed_by = ANY (?)")
                .ifGiven(reader.id("event", event), "event_id = ?");
        return lists.answer(LISTING, conditions, filters, reader, paging, formats);
    }
}
