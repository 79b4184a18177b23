package org.sitrep.manners.door;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.Outcome;
import org.sitrep.manners.caching.EntityTags;
import org.sitrep.manners.formats.Answers;
import org.sitrep.manners.formats.Column;
import org.sitrep.manners.formats.Format;
import org.sitrep.manners.formats.FormatParameters;
import org.sitrep.manners.identifiers.Ids;
import org.sitrep.manners.paging.PageParameters;
import org.sitrep.manners.parameters.ParameterReader;
import org.sitrep.manners.security.Caller;
import org.sitrep.manners.security.Roles;

/** A door like those of the services, over a list of a few numbers. */
@Path("/samples")
@RunOnVirtualThread
public class SampleResource {
    private static final int COUNT = 25;
    private static final List<Column<Item>> COLUMNS =
            List.of(new Column<>("number", "#meta+id", Item::number), new Column<>("name", "#event+name", Item::name));

    private final Answers answers;
    private final Caller caller;

    SampleResource(Answers answers, Caller caller) {
        this.answers = answers;
        this.caller = caller;
    }

    /** One of the list. */
    public record Item(int number, String name) {}

    /** A body with something of everything. */
    public record Sample(
            @NotBlank String title,
            @Positive int figureCount,
            @Nullable LocalDate publishedOn,
            @Nullable Outcome outcome,
            @Nullable List<@Valid Part> parts) {}

    /** What a sample is made of. */
    public record Part(@NotBlank String partName) {}

    /** What the list can be asked for. */
    public static class Filters {
        @RestQuery
        @Nullable String from;

        @RestQuery
        @Nullable String country;

        @RestQuery
        @Nullable String outcome;

        @RestQuery("known_at")
        @Nullable String knownAt;
    }

    @GET
    @Produces({"application/json", "text/csv", "application/x-ndjson"})
    public Response list(
            @BeanParam Filters filters, @BeanParam PageParameters paging, @BeanParam FormatParameters formats) {
        var reader = new ParameterReader();
        reader.day("from", filters.from);
        reader.countries("country", filters.country);
        reader.codes("outcome", filters.outcome, Outcome.class);
        reader.knownAt(filters.knownAt, Clock.systemUTC());
        var choice = formats.read(reader, Format.JSON, Format.CSV, Format.NDJSON);
        var request = paging.read(reader);
        reader.refuseIfWrong();
        int after =
                request.after().map(keys -> Integer.parseInt(keys.getFirst())).orElse(0);
        var rows = IntStream.rangeClosed(after + 1, Math.min(COUNT, after + request.fetchSize()))
                .mapToObj(number -> new Item(number, number == 2 ? "=1+1" : "item, \"" + number + "\""))
                .toList();
        var page = request.page(rows, row -> List.of(String.valueOf(row.number())));
        return paging.link(answers.of(choice, page, page.items(), COLUMNS), page)
                .build();
    }

    @POST
    @Consumes("application/json")
    public Sample create(@NotNull @Valid Sample sample) {
        return sample;
    }

    @POST
    @Consumes({"application/x-ndjson", "text/csv"})
    public Map<String, Long> createMany(InputStream lines) throws IOException {
        try (var reader = new BufferedReader(new InputStreamReader(lines, StandardCharsets.UTF_8))) {
            return Map.of("lines", reader.lines().count());
        }
    }

    @GET
    @Path("/{id}")
    public String one(@RestPath String id, @RestQuery @Positive @Nullable Integer depth) {
        throw Ids.unknown("sample " + Ids.fromPath("sample", id).version());
    }

    @PUT
    @Path("/failures/{kind}")
    @PermitAll
    public String fail(@RestPath String kind) {
        switch (kind) {
            case "unexpected" -> throw new IllegalStateException("secret internals of org.sitrep.Secret");
            case "busy" -> throw new ServiceUnavailableException();
            case "database" ->
                throw new IllegalStateException(new java.sql.SQLException("secret host is away", "08006"));
            case "value" ->
                throw new IllegalStateException(new java.sql.SQLException("secret is out of range", "22003"));
            case "error" -> throw new AssertionError("secret internals");
            default -> throw new IllegalArgumentException("secret kind");
        }
    }

    @GET
    @Path("/failures/{kind}")
    @PermitAll
    public String failAsked(@RestPath String kind) {
        return fail(kind);
    }

    @GET
    @Path("/cached")
    public Response cached(@Context Request request) {
        return EntityTags.answer(request, EntityTags.of("sample", 3), () -> Response.ok(Map.of("revision", 3)));
    }

    @GET
    @Path("/large")
    public List<String> large() {
        return Collections.nCopies(40_000, "a line of a hundred bytes".repeat(4));
    }

    @GET
    @Path("/streamed")
    @Produces("application/x-ndjson")
    public StreamingOutput streamed() {
        return out -> out.write('1');
    }

    @GET
    @Path("/secured")
    @RolesAllowed({Roles.ANALYST, Roles.CURATOR})
    public Map<String, Object> secured(@RestQuery @Nullable String any) {
        return Map.of("client", caller.clientId(), "subject", caller.subject(), "roles", caller.roles());
    }
}
