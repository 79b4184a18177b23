package org.sitrep.ingest.receiving;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;
import org.sitrep.manners.security.Caller;
import org.sitrep.manners.security.Roles;

/** The door that articles come in by. */
@Path("/v1/articles")
@RolesAllowed(Roles.SUBMITTER)
@Tag(name = "Articles and coding")
@RunOnVirtualThread
public class SendingResource {
    private static final String NDJSON = "application/x-ndjson";

    private final Reception reception;
    private final ArticleStream stream;
    private final ReceivingSettings settings;
    private final Caller caller;

    SendingResource(Reception reception, ArticleStream stream, ReceivingSettings settings, Caller caller) {
        this.reception = reception;
        this.stream = stream;
        this.settings = settings;
        this.caller = caller;
    }

    @POST
    @Consumes(APPLICATION_JSON)
    @Operation(summary = "Send an article", description = """
                    For submitters. Each article is stored once: what has the same key, the same address and text, or \
                    (without an address) the same publisher, text and day of publication is known, and yours as well from \
                    now on. The same address with another text is a new version; the same text elsewhere is a copy. It is \
                    coded off the request: ask for it again under its `Location`. Texts are the same when they differ in \
                    nothing but line ends, white space at either end, and how Unicode composes a character.""")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = APPLICATION_JSON,
                            schema = @Schema(implementation = Submission.class),
                            examples = @ExampleObject(name = "article", value = Submission.EXAMPLE)))
    @APIResponse(
            responseCode = "202",
            description = "Stored; it waits to be coded",
            headers = @Header(name = "Location", description = "Where the article is", schema = @Schema(type = STRING)),
            content = @Content(mediaType = APPLICATION_JSON, schema = @Schema(implementation = ArticleReceipt.class)))
    @APIResponse(
            responseCode = "200",
            description = "Known since before",
            content = @Content(mediaType = APPLICATION_JSON, schema = @Schema(implementation = ArticleReceipt.class)))
    @APIResponse(responseCode = "400", description = "Not an article; every fault by its JSON pointer")
    @APIResponse(responseCode = "413", description = "More than 4 MiB of JSON")
    @APIResponse(
            responseCode = "422",
            description = "The Idempotency-Key came with another article before, or the text is surely not English "
                    + "(say `language` to be believed)")
    public Response send(
            @Parameter(description = IdempotencyKey.MEANING) @RestHeader(IdempotencyKey.HEADER) @Nullable String key,
            InputStream body)
            throws IOException {
        String checkedKey = IdempotencyKey.check(key);
        Attempt attempt = reception.examine(body.readAllBytes());
        return switch (reception
                .take(caller.clientId(), Collections.singletonList(checkedKey), List.of(attempt))
                .getFirst()) {
            case Receipt.Refused refused -> throw refused.problem();
            case Receipt.Stored stored ->
                Response.status(stored.known() ? 200 : 202)
                        // Relative, for only the gateway knows by which name it is called.
                        .header("Location", "/v1/articles/" + stored.id())
                        .entity(new ArticleReceipt(stored.id(), stored.status(), stored.known()))
                        .type(APPLICATION_JSON)
                        .build();
        };
    }

    @POST
    @Consumes(NDJSON)
    @Operation(summary = "Send many articles", description = """
                    For submitters. One article a line, as many as you like; each non-empty line is answered, in order, once \
                    the stream has ended. A bad line harms no other. An Idempotency-Key stands for every line by its number.""")
    @RequestBody(
            required = true,
            content = @Content(mediaType = NDJSON, schema = @Schema(implementation = Submission.class)))
    @APIResponse(
            responseCode = "200",
            description = "One line for each that was sent",
            content = @Content(mediaType = NDJSON, schema = @Schema(implementation = LineAnswer.class)))
    public Response sendMany(
            @Parameter(description = IdempotencyKey.MEANING) @RestHeader(IdempotencyKey.HEADER) @Nullable String key,
            InputStream body)
            throws IOException {
        String checkedKey = IdempotencyKey.check(key);
        Answered answered = new Answered(settings.answersInMemory().asLongValue());
        try {
            stream.take(caller.clientId(), checkedKey, body, answered);
        } catch (IOException | RuntimeException broken) {
            answered.close();
            throw broken;
        }
        StreamingOutput answers = out -> {
            try (answered) {
                answered.copyTo(out);
            }
        };
        return Response.ok(answers, NDJSON).build();
    }
}
