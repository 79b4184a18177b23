package org.sitrep.gateway.guarding;

import static org.sitrep.manners.problem.ProblemType.TOO_MANY_REQUESTS;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.sitrep.gateway.guarding.TokenOutcome.Verified;
import org.sitrep.manners.problem.Problem;

/**
 * How many requests a client may make a minute, as its token says: a minute's worth at once, and then one each time its share of
 * the minute has gone by. Each gateway counts for itself.
 */
@ApplicationScoped
public class Quotas {
    private static final long MINUTE = TimeUnit.MINUTES.toNanos(1);
    private static final int MOST_CLIENTS = 10_000;

    private final LongSupplier nanos;

    /** Until when each client has used up its shares; who has been away for a minute has all of them again. */
    private final Cache<String, AtomicLong> usedUntil = Caffeine.newBuilder()
            .maximumSize(MOST_CLIENTS)
            .expireAfterAccess(Duration.ofMinutes(2))
            .build();

    @Inject
    Quotas() {
        this(System::nanoTime);
    }

    Quotas(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** Null where the client may make one more request, which is counted then; else what to tell. */
    public @Nullable HttpProblem refusal(Verified token) {
        if (token.requestsAMinute() == 0) {
            return null;
        }
        long wait = take(token.client(), MINUTE / token.requestsAMinute());
        return wait == 0
                ? null
                : Problem.of(TOO_MANY_REQUESTS)
                        .detail("This client may make " + token.requestsAMinute() + " requests a minute.")
                        .retryAfter(Duration.ofNanos(wait))
                        .build();
    }

    /** In nanoseconds, until there is a share again; 0 where one was taken. */
    private long take(String client, long share) {
        long now = nanos.getAsLong();
        var used = usedUntil.get(client, _ -> new AtomicLong(now));
        while (true) {
            long before = used.get();
            long after = (before - now > 0 ? before : now) + share;
            if (after - now > MINUTE) {
                return after - now - MINUTE;
            }
            if (used.compareAndSet(before, after)) {
                return 0;
            }
        }
    }
}
