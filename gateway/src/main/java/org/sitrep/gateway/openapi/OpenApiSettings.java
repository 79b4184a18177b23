package org.sitrep.gateway.openapi;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What the document says of the outside world, and how old it may be. */
@ConfigMapping(prefix = "sitrep.gateway.openapi")
public interface OpenApiSettings {
    /** Where callers get their tokens. Another one where they know Keycloak by another address than the platform does. */
    @WithDefault("${quarkus.oidc.auth-server-url}/protocol/openid-connect/token")
    String tokenUrl();

    /** Services change their documents by being deployed anew; a minute later everybody may know. */
    @WithDefault("60S")
    Duration keep();

    /** Where a service did not answer, the next look comes sooner. */
    @WithDefault("5S")
    Duration keepIncomplete();
}
