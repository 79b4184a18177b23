package org.sitrep.manners.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes the publisher when a transaction with messages has committed, so that polling need not be fast. */
@ApplicationScoped
class Nudge {
    private final Semaphore wakeUps = new Semaphore(0);

    void afterCommit(TransactionSynchronizationRegistry transactions) {
        if (transactions.getResource(Nudge.class) == null) {
            transactions.putResource(Nudge.class, this);
            transactions.registerInterposedSynchronization(new Synchronization() {
                @Override
                public void beforeCompletion() {}

                @Override
                public void afterCompletion(int status) {
                    if (status == Status.STATUS_COMMITTED) {
                        now();
                    }
                }
            });
        }
    }

    void now() {
        wakeUps.release();
    }

    /** Returns at the next nudge, at once where one came meanwhile, or after {@code longest}. */
    void await(Duration longest) throws InterruptedException {
        // Either way it is time to look.
        var _ = wakeUps.tryAcquire(longest.toNanos(), TimeUnit.NANOSECONDS);
        wakeUps.drainPermits();
    }
}
