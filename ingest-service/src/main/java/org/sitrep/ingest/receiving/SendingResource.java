package org.sitrep.ingest.receiving;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

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
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;
import org.sitrep.manners.security.Caller;
import org.sitrep.manners.security.Roles;

/** The door that articles come in by. */
@Path("/v1/articles")
@RolesAllowed(Roles.SUBMITTER)
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
    public Response send(@RestHeader(IdempotencyKey.HEADER) @Nullable String key, InputStream body) throws IOException {
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
    public Response sendMany(@RestHeader(IdempotencyKey.HEADER) @Nullable String key, InputStream body)
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
