package org.sitrep.gateway.guarding;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.TimeoutException;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;
import org.jose4j.jwt.consumer.ErrorCodes;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jspecify.annotations.Nullable;
import org.sitrep.gateway.guarding.TokenOutcome.Missing;
import org.sitrep.gateway.guarding.TokenOutcome.Refused;
import org.sitrep.gateway.guarding.TokenOutcome.Undecided;
import org.sitrep.gateway.guarding.TokenOutcome.Verified;

/** Has quarkus-oidc check a request's token against Keycloak's keys, and remembers for a moment that it was good. */
@ApplicationScoped
public class TokenCheck {
    private static final Logger LOG = Logger.getLogger(TokenCheck.class);

    /** Nothing but Keycloak's being away takes so long: Quarkus would go on asking for its keys for minutes. */
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private static final String SCHEME = "bearer ";

    /** What deploy/client has Keycloak write into a client's tokens. */
    private static final String QUOTA = "sitrep_requests_a_minute";

    private final IdentityProviderManager identities;
    private final VerifiedTokens verified;
    private final Vertx vertx;

    TokenCheck(IdentityProviderManager identities, VerifiedTokens verified, Vertx vertx) {
        this.vertx = vertx;
        this.identities = identities;
        this.verified = verified;
    }

    /** Never fails; completes on the context of the request. */
    public Future<TokenOutcome> check(RoutingContext context) {
        var given = context.request().headers().getAll(HttpHeaders.AUTHORIZATION);
        if (given.isEmpty()) {
            return Future.succeededFuture(new Missing());
        }
        var token = given.size() == 1 ? bearer(given.getFirst()) : null;
        if (token == null) {
            return Future.succeededFuture(new Refused("One Authorization header with a bearer token is needed."));
        }
        var known = verified.find(token);
        return known == null ? verify(context, token) : Future.succeededFuture(known);
    }

    private Future<TokenOutcome> verify(RoutingContext context, String token) {
        Promise<TokenOutcome> outcome = Promise.promise();
        // Quarkus would answer for us, in other words than ours.
        context.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, null);
        var here = vertx.getOrCreateContext();
        QuarkusHttpUser.getSecurityIdentity(context, identities)
                .map(identity -> accepted(token, identity))
                .ifNoItem()
                .after(LONGEST)
                .fail()
                .onFailure()
                .recoverWithItem(TokenCheck::refused)
                .subscribe()
                .with(done -> here.runOnContext(_ -> outcome.complete(done)));
        return outcome.future();
    }

    private TokenOutcome accepted(String token, SecurityIdentity identity) {
        if (!(identity.getPrincipal() instanceof JsonWebToken jwt)) {
            return new Refused("It is not a token of this platform's realm.");
        }
        var client = Objects.requireNonNullElse(claim(jwt, "azp"), claim(jwt, "client_id"));
        var good = new Verified(
                client == null ? jwt.getName() : client,
                Set.copyOf(identity.getRoles()),
                jwt.getExpirationTime(),
                quota(jwt));
        verified.remember(token, good);
        return good;
    }

    private static @Nullable String claim(JsonWebToken jwt, String name) {
        return jwt.getClaim(name);
    }

    /** 0 without the claim, or where it is no number of requests. */
    private static int quota(JsonWebToken jwt) {
        var told = String.valueOf(jwt.<@Nullable Object>getClaim(QUOTA));
        return told.matches("[0-9]{1,9}") ? Integer.parseInt(told) : 0;
    }

    private static TokenOutcome refused(Throwable failure) {
        if (failure instanceof OIDCException || failure instanceof TimeoutException) {
            LOG.warnf("A token could not be checked: %s", failure);
            return new Undecided();
        }
        // Not all that is wrong with a token is told as such: some garbage fails while it is read.
        return new Refused(isExpired(failure) ? "The token has expired." : "The token is not valid here.");
    }

    private static boolean isExpired(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidJwtException jwt) {
                return jwt.hasErrorCode(ErrorCodes.EXPIRED);
            }
        }
        return false;
    }

    private static @Nullable String bearer(String header) {
        return header.toLowerCase(Locale.ROOT).startsWith(SCHEME)
                ? header.substring(SCHEME.length()).trim()
                : null;
    }
}
