package org.sitrep.stack;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for what another process does, by looking often: nothing else tells us. */
final class Waiting {
    private static final long LOOK_EVERY_MILLIS = 50;

    private Waiting() {}

    /** True once the condition holds, false when it did not within the patience or the thread was interrupted. */
    static boolean until(BooleanSupplier condition, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            try {
                Thread.sleep(LOOK_EVERY_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return true;
    }
}
