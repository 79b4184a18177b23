package org.sitrep.manners.outbox;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Empties the outbox into Kafka, on a thread of its own, in the order in which messages were added. Of all replicas one
 * publishes at a time. A batch is deleted in the transaction that read it, once Kafka has acknowledged it: a death in
 * between sends it again, which consumers take.
 */
@ApplicationScoped
class Publisher {
    private static final Duration FAREWELL = Duration.ofSeconds(15);

    private final OutboxConfig config;
    private final WaitingMessages waiting;
    private final Sender sender;
    private final Nudge nudge;
    private final OutboxMetrics metrics;
    private @Nullable Thread thread;
    private volatile boolean stopped;
    private boolean failing;

    Publisher(OutboxConfig config, WaitingMessages waiting, Sender sender, Nudge nudge, OutboxMetrics metrics) {
        this.config = config;
        this.waiting = waiting;
        this.sender = sender;
        this.nudge = nudge;
        this.metrics = metrics;
    }

    void start(@Observes StartupEvent event) {
        if (config.publish()) {
            thread = Thread.ofVirtual().name("outbox-publisher").start(this::publishUntilStopped);
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopped = true;
        if (thread != null) {
            nudge.now();
            if (!thread.join(FAREWELL)) {
                thread.interrupt();
                thread.join(FAREWELL);
            }
        }
    }

    private void publishUntilStopped() {
        var pause = config.shortestIdle();
        try {
            while (!stopped) {
                var more = publishOnce();
                metrics.sample();
                if (more == Outcome.MORE) {
                    pause = config.shortestIdle();
                } else {
                    nudge.await(pause);
                    pause = longer(pause, more == Outcome.FAILED ? config.longestRetry() : config.longestIdle());
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            sender.close();
        }
    }

    private Outcome publishOnce() throws InterruptedException {
        try {
            var outcome = QuarkusTransaction.requiringNew()
                    .timeout(6 * Math.toIntExact(config.deliveryTimeout().toSeconds()))
                    .call(this::publishBatch);
            if (failing && outcome != Outcome.FAILED) {
                failing = false;
                Log.info("The outbox is being published again");
            }
            return outcome;
        } catch (RuntimeException failure) {
            if (Thread.currentThread().isInterrupted() || failure.getCause() instanceof InterruptedException) {
                throw new InterruptedException();
            }
            noteFailure(failure);
            return Outcome.FAILED;
        }
    }

    private Outcome publishBatch() throws InterruptedException {
        if (!waiting.tryLock()) {
            return Outcome.EMPTY; // another replica is at it
        }
        var batch = waiting.oldest(config.batchMessages(), config.batchBytes());
        if (batch.isEmpty()) {
            return Outcome.EMPTY;
        }
        var sent = sender.send(batch);
        waiting.delete(sent.acknowledged());
        if (sent.failure() != null) {
            noteFailure(sent.failure());
            return Outcome.FAILED;
        }
        return Outcome.MORE;
    }

    /** Said once with its trace, not at every try. */
    private void noteFailure(Exception failure) {
        if (failing) {
            Log.debug("The outbox cannot be published yet", failure);
        } else {
            failing = true;
            Log.warn("The outbox cannot be published for now; messages wait and are tried again", failure);
        }
    }

    private static Duration longer(Duration pause, Duration longest) {
        var doubled = pause.multipliedBy(2);
        return doubled.compareTo(longest) < 0 ? doubled : longest;
    }

    private enum Outcome {
        MORE,
        EMPTY,
        FAILED
    }
}
