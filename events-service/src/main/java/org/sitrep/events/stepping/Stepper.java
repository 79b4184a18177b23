package org.sitrep.events.stepping;

import io.quarkus.logging.Log;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Takes one step after the other on a thread of its own; where there is nothing to do it looks now and then. */
public final class Stepper {
    /** How late one replica notices what another began and died over. */
    private static final long LOOK_EVERY_SECONDS = 10;

    private final String what;
    private final BooleanSupplier step;
    private final Semaphore wakeUps = new Semaphore(0);
    private @Nullable Thread thread;
    private volatile boolean stopped;

    /**
     * A stepper that is still.
     *
     * @param what is done, for names and logs
     * @param step returns whether there is more to do here; one that throws is tried again
     */
    public Stepper(String what, BooleanSupplier step) {
        this.what = what;
        this.step = step;
    }

    public void start() {
        thread = Thread.ofVirtual().name(what).start(this::stepUntilStopped);
    }

    /** Returns when the step under way has ended. */
    public void stop() throws InterruptedException {
        stopped = true;
        if (thread != null) {
            now();
            thread.join();
        }
    }

    /** Looks at once whether there is something to do. */
    public void now() {
        wakeUps.release();
    }

    private void stepUntilStopped() {
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
            return step.getAsBoolean();
        } catch (RuntimeException failure) {
            Log.warnf(failure, "A step of %s failed; it is tried again", what);
            return false;
        } catch (Error failure) { // a thread that dies of one would leave all behind it undone, unseen
            Log.errorf(failure, "A step of %s failed by a fault of ours; it is tried again", what);
            return false;
        }
    }
}
