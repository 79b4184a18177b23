package org.sitrep.events.changes;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.sitrep.events.samples.Article;
import org.sitrep.events.samples.Claims;
import org.sitrep.events.samples.Days;
import org.sitrep.events.samples.OnRealParts;
import org.sitrep.events.samples.Told;
import org.sitrep.events.taking.Taking;

@OnRealParts
class FeedTest {
    private static final int WRITERS = 6;
    private static final int ARTICLES = 15;

    @Inject
    Taking taking;

    private final LocalDate day = Days.own();

    /** Transactions commit late, out of order or never, while the feed is being read. */
    @Test
    void givesAReplicaThatEqualsTheRecordsWhoeverWritesMeanwhile() throws Exception {
        Replica replica = new Replica();
        try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
            List<Future<?>> writing = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                Random random = new Random(writer);
                writing.add(writers.submit(() -> write(random)));
            }
            while (!writing.stream().allMatch(Future::isDone)) {
                replica.catchUp();
            }
            for (Future<?> each : writing) {
                each.get();
            }
        }
        replica.catchUp();

        assertThat(replica.standing("event"))
                .isEqualTo(Replica.listed("/v1/events"))
                .isNotEmpty();
        assertThat(replica.standing("casualty_claim"))
                .isEqualTo(Replica.listed("/v1/casualty-claims"))
                .isNotEmpty();
        assertThat(replica.standing("force_level"))
                .isEqualTo(Replica.listed("/v1/force-levels"))
                .isNotEmpty();
        assertThat(replica.standing("tempo_claim"))
                .isEqualTo(Replica.listed("/v1/tempo-claims"))
                .isNotEmpty();
        Replica late = new Replica();
        late.catchUp();
        assertThat(replica.cursors()).isEqualTo(late.cursors());
    }

    private void write(Random random) {
        for (int i = 0; i < ARTICLES; i++) {
            Article article = article(random);
            take(article, 1, random);
            if (random.nextInt(3) == 0) {
                article.telling();
                take(article, 2, random);
            }
        }
    }

    private Article article(Random random) {
        Told told = Told.strike()
                .on(day.plusDays(random.nextInt(3)))
                .at("Place " + random.nextInt(3), "SY")
                .by("Northern Front")
                .killed(1 + random.nextInt(5));
        return Article.by("Publisher " + random.nextInt(50))
                .on(day)
                .telling(told)
                .claiming(Claims.cumulative(190, day, day))
                .claiming(Claims.firstSince(day, day.plusDays(9)))
                .counting(Claims.troops(900, "SY", day));
    }

    private void take(Article article, int coding, Random random) {
        boolean undone = random.nextInt(6) == 0;
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                taking.take(article.coded(coding));
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(random.nextInt(40)));
                if (undone) {
                    throw new Undone();
                }
            });
        } catch (Undone asPlanned) {
            // what it wrote is gone
        }
    }

    private static final class Undone extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
