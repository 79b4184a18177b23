package org.sitrep.manners.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.security.Principal;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Who makes the present request, by the token that was checked. */
@RequestScoped
public class Caller {
    private final SecurityIdentity identity;

    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The client that the token was issued to ({@code azp}); whose articles are its own goes by it. */
    public String clientId() {
        var azp = claim("azp");
        var client = azp == null ? claim("client_id") : azp;
        return client == null ? principalName() : client;
    }

    /** The user or service account ({@code sub}), for the history of what was done by whom. */
    public String subject() {
        return Objects.requireNonNullElseGet(claim("sub"), this::principalName);
    }

    /** When the token ends; never where it does not say. Answers that go on for long end with it. */
    public Instant tokenExpiry() {
        return identity.getPrincipal() instanceof JsonWebToken token && token.getExpirationTime() > 0
                ? Instant.ofEpochSecond(token.getExpirationTime())
                : Instant.MAX;
    }

    public Set<String> roles() {
        return Set.copyOf(identity.getRoles());
    }

    public boolean hasRole(String role) {
        return identity.hasRole(role);
    }

    private @Nullable String claim(String name) {
        return identity.getPrincipal() instanceof JsonWebToken token ? token.getClaim(name) : null;
    }

    private String principalName() {
        Principal principal = identity.getPrincipal();
        return Objects.requireNonNullElse(principal.getName(), "");
    }
}
