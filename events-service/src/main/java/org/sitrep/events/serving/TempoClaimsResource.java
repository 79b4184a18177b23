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
import org.sitrep.contracts.codes.TempoKind;
import org.sitrep.contracts.records.TempoClaimRecord;
import org.sitrep.events.records.RecordTable;
import org.sitrep.manners.formats.FormatParameters;
import org.sitrep.manners.paging.PageParameters;
import org.sitrep.manners.parameters.ParameterReader;
import org.sitrep.manners.security.Roles;

/** What sources say of the rhythm of attacks. */
@Path("/v1/tempo-claims")
@Tag(name = "Records")
@RunOnVirtualThread
public class TempoClaimsResource {
    private static final ClaimLists.Listing<TempoClaimRecord> LISTING = new ClaimLists.Listing<>(
            RecordTable.TEMPO_CLAIMS,
            TempoClaimRecord.class,
            Order.byDay("starts", true),
            Quoting::quote,
            ClaimColumns.TEMPO);

    private final ClaimLists lists;

    TempoClaimsResource(ClaimLists lists) {
        this.lists = lists;
    }

    @GET
    @RolesAllowed({Roles.ANALYST, Roles.CURATOR, Roles.SUBMITTER})
    @Produces({"application/json", "text/csv", "application/x-ndjson", "application/vnd.apache.parquet"})
    @Operation(
            summary = "Tempo claims, each with its source",
            description = "from and to match the span that a claim is about.")
    @APIResponse(
            responseCode = "200",
            description = "A page",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = Pages.TempoClaims.class)))
    @APIResponse(responseCode = "400", description = "A parameter is wrong or unknown; every one by its name")
    public Response list(
            @RestQuery @Nullable String kind,
            @RestQuery @Nullable String country,
            @RestQuery("claimed_by") @Nullable String claimedBy,
            @BeanParam ClaimFilters filters,
            @BeanParam PageParameters paging,
            @BeanParam FormatParameters formats) {
        ParameterReader reader = new ParameterReader();
        Conditions conditions = filters.read(reader, "starts", "ends")
                .ifAnyCode(reader.codes("kind", kind, TempoKind.class), "kind = ANY (?)")
                .ifAny(reader.countries("country", country), "countries && ?")
                .ifAny(reader.names("claimed_by", claimedBy), "claimed_by = ANY (?)");
        return lists.answer(LISTING, conditions, filters, reader, paging, formats);
    }
}
