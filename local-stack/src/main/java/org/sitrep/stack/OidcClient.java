package org.sitrep.stack;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A client of the realm that gets tokens with its own secret.
 *
 * @param id its name, the {@code azp} of its tokens
 * @param roles the realm roles that its tokens carry
 * @param audience the {@code aud} of its tokens; empty: none of ours
 * @param lifespanSeconds how long its tokens live; 0: as the realm says (60 minutes)
 */
public record OidcClient(String id, List<String> roles, String audience, int lifespanSeconds) {
    /** Whom tokens for the platform are meant for. */
    public static final String AUDIENCE = "sitrep-api";

    /** The platform's own calls. */
    public static final String GATEWAY = "sitrep-gateway";

    /** The roles of people and partner systems. */
    public static final List<String> ROLES = List.of("submitter", "analyst", "curator", "admin");

    public OidcClient {
        roles = List.copyOf(roles);
    }

    /** A client for the platform's API with these roles. */
    public static OidcClient with(String id, String... roles) {
        return new OidcClient(id, List.of(roles), AUDIENCE, 0);
    }

    /** The client of the local realm that stands for a role. */
    public static String localFor(String role) {
        return "local-" + role;
    }

    static Stream<OidcClient> ofLocalRealm() {
        return Stream.concat(ROLES.stream().map(role -> with(localFor(role), role)), Stream.of(with(GATEWAY)));
    }

    /** As Keycloak's admin interface takes it. */
    Map<String, Object> representation(String secret) {
        return Map.of(
                "clientId",
                id,
                "secret",
                secret,
                "enabled",
                true,
                "publicClient",
                false,
                "serviceAccountsEnabled",
                true,
                "standardFlowEnabled",
                false,
                "directAccessGrantsEnabled",
                false,
                // The gateway's page to try the API asks for tokens from the browser, under whatever name it is
                // reached.
                "webOrigins",
                List.of("*"),
                "attributes",
                lifespanSeconds == 0 ? Map.of() : Map.of("access.token.lifespan", "" + lifespanSeconds),
                "protocolMappers",
                audience.isEmpty() ? List.of() : List.of(audienceMapper()));
    }

    private Map<String, Object> audienceMapper() {
        return Map.of(
                "name",
                "audience",
                "protocol",
                "openid-connect",
                "protocolMapper",
                "oidc-audience-mapper",
                "config",
                Map.of("included.custom.audience", audience, "access.token.claim", "true", "id.token.claim", "false"));
    }
}
