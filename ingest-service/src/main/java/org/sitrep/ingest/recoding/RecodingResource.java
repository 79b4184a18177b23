package org.sitrep.ingest.recoding;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.sitrep.ingest.coding.ArticleCoder;
import org.sitrep.manners.parameters.ParameterReader;
import org.sitrep.manners.security.Roles;

/** Has everything coded again that an older coder coded; the answer says what was put in line, the codings follow. */
@Path("/v1/recodings")
@RolesAllowed(Roles.ADMIN)
@RunOnVirtualThread
@Produces(APPLICATION_JSON)
public class RecodingResource {
    private static final int MOST = 10_000;

    private final Recoding recoding;
    private final ArticleCoder coder;

    RecodingResource(Recoding recoding, ArticleCoder coder) {
        this.recoding = recoding;
        this.coder = coder;
    }

    @POST
    public Response recodeAll(@RestQuery @Nullable String limit) {
        var reader = new ParameterReader();
        Integer most = reader.whole("limit", limit, 1, MOST);
        reader.refuseIfWrong();
        int wanted = most == null ? MOST : most;
        int queued = recoding.queue(wanted);
        return Response.accepted(new QueuedArticles(queued, queued == wanted, coder.version()))
                .build();
    }
}
