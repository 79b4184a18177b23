package org.sitrep.manners.consuming;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Pauses between tries: 100 ms, doubled up to 10 s, for as long as it takes; ends when the process does. */
@ApplicationScoped
class Patience {
    private static final long SHORTEST_MILLIS = 100;
    private static final long LONGEST_MILLIS = 10_000;

    private final CountDownLatch stopping = new CountDownLatch(1);

    void stop(@Observes ShutdownEvent event) {
        stopping.countDown();
    }

    /** Sleeps, or throws {@code failure} when the process is stopping: the message comes again to the next one. */
    void pause(ConsumerRecord<?, ?> record, int failures, RuntimeException failure) {
        var millis = Math.min(LONGEST_MILLIS, SHORTEST_MILLIS << Math.min(failures, 10));
        if (failures == 0) {
            Log.warnf(
                    failure,
                    "Message %d of %s-%d waits for a part that is away; tried again until it goes through",
                    record.offset(),
                    record.topic(),
                    record.partition());
        } else {
            Log.debugf("Try %d failed; next in %s", failures + 1, Duration.ofMillis(millis));
        }
        try {
            if (stopping.await(millis, TimeUnit.MILLISECONDS)) {
                throw failure;
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw failure;
        }
    }
}
