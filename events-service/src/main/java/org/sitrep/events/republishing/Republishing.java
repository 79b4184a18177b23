package org.sitrep.events.republishing;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Publishes what is to be published anew, step by step, on a thread of its own: whichever replica lives goes on. */
@ApplicationScoped
class Republishing {
    /** How late one replica notices what another began and died over. */
    private static final long LOOK_EVERY_SECONDS = 10;

    private final Republications republications;
    private final Semaphore wakeUps = new Semaphore(0);
    private @Nullable Thread thread;
    private volatile boolean stopped;

    Republishing(Republications republications) {
        this.republications = republications;
    }

    void start(@Observes StartupEvent event) {
        thread = Thread.ofVirtual().name("republishing").start(this::publishUntilStopped);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopped = true;
        if (thread != null) {
            now();
            thread.join();
        }
    }

    /** Looks at once whether there is something to publish. */
    void now() {
        wakeUps.release();
    }

    private void publishUntilStopped() {
        try {
            while (!stopped) {
                if (!step()) {
                    // Either way it is time to look.
                    var _ = wakeUps.tryAcquire(LOOK_EVERY_SECONDS, TimeUnit.SECONDS);
                    wakeUps.drainPermits();
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean step() {
        try {
            return QuarkusTransaction.requiringNew().call(republications::step);
        } catch (RuntimeException failure) {
            Log.warn("A step of publishing the history anew failed; it is tried again", failure);
            return false;
        }
    }
}
