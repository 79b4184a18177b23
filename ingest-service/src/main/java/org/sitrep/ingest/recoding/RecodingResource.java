package org.sitrep.ingest.recoding;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.sitrep.ingest.coding.ArticleCoder;
import org.sitrep.manners.identifiers.Ids;
import org.sitrep.manners.parameters.ParameterReader;
import org.sitrep.manners.security.Roles;

/** Asks for articles to be coded again; the answer says what was put in line, the coding follows. */
@Path("/v1")
@RolesAllowed(Roles.ADMIN)
@RunOnVirtualThread
@Produces(APPLICATION_JSON)
public class RecodingResource {
    private static final int MOST = 10_000;

    private final RecodingStore store;
    private final Recoding recoding;
    private final ArticleCoder coder;

    RecodingResource(RecodingStore store, Recoding recoding, ArticleCoder coder) {
        this.store = store;
        this.recoding = recoding;
        this.coder = coder;
    }

    @POST
    @Path("articles/{id}/recodings")
    public Response recode(@RestPath String id) {
        UUID article = Ids.fromPath("article", id);
        int number = store.again(article).orElseThrow(() -> Ids.unknown("article"));
        return Response.accepted(new QueuedArticle(article, number))
                .header("Location", "/v1/articles/" + article)
                .build();
    }

    @POST
    @Path("recodings")
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
