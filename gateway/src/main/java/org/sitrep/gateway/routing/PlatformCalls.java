package org.sitrep.gateway.routing;

import io.quarkus.oidc.client.OidcClient;
import io.quarkus.oidc.client.runtime.TokensHelper;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;

/** What the gateway asks services on its own account, with the platform's own token; waits, so call it on a virtual thread. */
@ApplicationScoped
public class PlatformCalls {
    private static final Logger LOG = Logger.getLogger(PlatformCalls.class);

    /** Somebody waits for the answer, and a service that takes longer is not well. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final BackendSettings settings;
    private final OidcClient tokens;
    private final TokensHelper current = new TokensHelper();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    PlatformCalls(BackendSettings settings, OidcClient tokens) {
        this.settings = settings;
        this.tokens = tokens;
    }

    /** A path at a service's management port. */
    public HttpResponse<String> getFromManagement(Backend backend, String path) throws IOException {
        return get(settings.managementUrl(backend).resolve(path));
    }

    private HttpResponse<String> get(URI uri) throws IOException {
        var request = HttpRequest.newBuilder(uri).timeout(PATIENCE).header("Accept", "application/json");
        token().ifPresent(token -> request.header("Authorization", "Bearer " + token));
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }

    /** Without Keycloak the call is made nevertheless: what is asked for here is mostly open within the platform. */
    private Optional<String> token() {
        try {
            return Optional.of(
                    current.getTokens(tokens).await().atMost(PATIENCE).getAccessToken());
        } catch (RuntimeException failure) {
            LOG.warnf("No token for the platform's own calls: %s", failure.getMessage());
            return Optional.empty();
        }
    }

    @PreDestroy
    void close() {
        client.close();
    }
}
