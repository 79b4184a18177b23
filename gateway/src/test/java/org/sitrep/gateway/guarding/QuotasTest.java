package org.sitrep.gateway.guarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sitrep.gateway.guarding.TokenOutcome.Verified;

class QuotasTest {
    private final AtomicLong clock = new AtomicLong(Long.MAX_VALUE - 5); // nanoTime may begin anywhere, and run over
    private final Quotas quotas = new Quotas(clock::get);

    @Test
    void letsAMinutesWorthPassAtOnceAndNoMore() {
        for (int request = 0; request < 3; request++) {
            assertThat(askedBy("partner", 3)).isNull();
        }

        assertThat(askedBy("partner", 3)).isEqualTo("20");
        assertThat(askedBy("other", 3)).isNull();
    }

    @Test
    void givesAShareBackAsTimeGoesBy() {
        for (int request = 0; request < 3; request++) {
            askedBy("partner", 3);
        }
        pass(Duration.ofSeconds(15));
        assertThat(askedBy("partner", 3)).isEqualTo("5");

        pass(Duration.ofSeconds(5));

        assertThat(askedBy("partner", 3)).isNull();
        assertThat(askedBy("partner", 3)).isEqualTo("20");
    }

    @Test
    void doesNotCountWhatItRefused() {
        askedBy("partner", 1);
        for (int request = 0; request < 100; request++) {
            assertThat(askedBy("partner", 1)).isEqualTo("60");
        }

        pass(Duration.ofSeconds(60));

        assertThat(askedBy("partner", 1)).isNull();
    }

    @Test
    void leavesAClientWithoutAQuotaAlone() {
        for (int request = 0; request < 10_000; request++) {
            assertThat(askedBy("local", 0)).isNull();
        }
    }

    private void pass(Duration time) {
        clock.addAndGet(time.toNanos());
    }

    /** Null where it may; else the seconds after which it may come again. */
    private @Nullable String askedBy(String client, int requestsAMinute) {
        var refusal = quotas.refusal(new Verified(client, Set.of("submitter"), 0, requestsAMinute));
        return refusal == null ? null : String.valueOf(refusal.getHeaders().get("Retry-After"));
    }
}
