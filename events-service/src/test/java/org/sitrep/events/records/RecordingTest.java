package org.sitrep.events.records;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.sitrep.events.samples.OnRealParts;

@OnRealParts
class RecordingTest {
    @Inject
    Recording recording;

    @Test
    void trustsNoInstantThatAnOpenTransactionCouldStillWriteTo() throws Exception {
        try (var reader = Executors.newSingleThreadExecutor()) {
            Instant during = QuarkusTransaction.requiringNew().call(() -> {
                Instant recorded = recording.begin();
                Instant settled = reader.submit(recording::settled).get(60, TimeUnit.SECONDS);
                assertThat(settled).isBefore(recorded);
                return recorded;
            });

            assertThat(recording.settled()).isAfter(during);
        }
    }
}
