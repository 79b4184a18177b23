package org.sitrep.gateway.guarding;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.sitrep.gateway.guarding.TokenOutcome.Verified;

/**
 * Tokens that were verified a moment ago. A client sends the same one with every request, and checking the signature is most
 * of what the gateway's processor does otherwise. Kept by hash, so that no token lies in memory longer than its request.
 */
@ApplicationScoped
class VerifiedTokens {
    private static final int MOST = 10_000;

    private final Clock clock;
    private final Duration longest;
    private final Cache<ByteBuffer, Verified> tokens;

    VerifiedTokens(Clock clock, LimitSettings limits) {
        this.clock = clock;
        this.longest = limits.tokenMemory();
        this.tokens = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfter(Expiry.<ByteBuffer, Verified>writing((_, token) -> timeLeft(token)))
                .build();
    }

    @Nullable Verified find(String token) {
        var known = tokens.getIfPresent(hash(token));
        return known == null || timeLeft(known).isZero() ? null : known;
    }

    void remember(String token, Verified outcome) {
        tokens.put(hash(token), outcome);
    }

    private Duration timeLeft(Verified token) {
        var left = Duration.ofSeconds(
                Math.max(0, token.expiresAt() - clock.instant().getEpochSecond()));
        return left.compareTo(longest) < 0 ? left : longest;
    }

    private static ByteBuffer hash(String token) {
        try {
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
