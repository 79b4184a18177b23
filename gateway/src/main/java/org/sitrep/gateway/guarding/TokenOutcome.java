package org.sitrep.gateway.guarding;

import java.util.Set;

/** What became of a request's token. */
public sealed interface TokenOutcome {
    /**
     * Signature, issuer, audience and time are right.
     *
     * @param client the client that the token was issued to
     * @param expiresAt seconds since the epoch
     * @param requestsAMinute the client's quota; 0: none
     */
    record Verified(String client, Set<String> roles, long expiresAt, int requestsAMinute) implements TokenOutcome {}

    record Missing() implements TokenOutcome {}

    /** Not a token of this realm for this platform, or no longer. */
    record Refused(String reason) implements TokenOutcome {}

    /** It cannot be told, because Keycloak cannot be asked for its keys. */
    record Undecided() implements TokenOutcome {}
}
