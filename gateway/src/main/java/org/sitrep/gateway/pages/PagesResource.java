package org.sitrep.gateway.pages;

import io.quarkus.runtime.Startup;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.sitrep.gateway.openapi.OpenApiSettings;

/** The first page, and the one to try the API on. Both load what they need from here and nothing from elsewhere. */
@Path("/")
@Startup
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
public class PagesResource {
    private final String welcome;
    private final String docs;
    private final String mayLoad;

    PagesResource(OpenApiSettings openApi) {
        welcome = page("welcome.html", openApi.tokenUrl());
        docs = page("docs.html", openApi.tokenUrl());
        // Styles are set from scripts by Swagger UI, which also draws some of its icons as data; tokens are fetched
        // from Keycloak.
        mayLoad = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
                + "connect-src 'self' " + origin(openApi.tokenUrl())
                + "; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    }

    @GET
    public Response welcome() {
        return answer(welcome);
    }

    @GET
    @Path("docs")
    public Response docs() {
        return answer(docs);
    }

    private Response answer(String page) {
        return Response.ok(page)
                .header("Content-Security-Policy", mayLoad)
                .header("Cache-Control", "no-cache")
                .build();
    }

    private static String page(String name, String tokenUrl) {
        try (var source = Objects.requireNonNull(PagesResource.class.getResourceAsStream("/pages/" + name))) {
            return new String(source.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{{token_url}}", tokenUrl.replace("&", "&amp;").replace("<", "&lt;"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String origin(String url) {
        var uri = URI.create(url);
        return uri.getScheme() + "://" + uri.getAuthority();
    }
}
