package org.sitrep.events.serving;

import static org.sitrep.manners.problem.ProblemType.UNAVAILABLE;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.sitrep.events.records.Recording;
import org.sitrep.manners.problem.Problem;

/** The instant as of which a question is answered: one whose records nobody can change any more. */
@ApplicationScoped
class Moment {
    /** Later than whatever is recorded: records as they are. */
    private static final Instant NOW = Instant.parse("9999-12-31T23:59:59Z");

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(3);
    private static final Duration PAUSE = Duration.ofMillis(10);

    private final Recording recording;

    Moment(Recording recording) {
        this.recording = recording;
    }

    /** For an answer that stands alone: the instant asked for, else as it is. */
    Instant orNow(@Nullable Instant knownAt) {
        return knownAt == null ? NOW : of(knownAt);
    }

    /**
     * For an answer that goes on over several pages: the instant asked for, else the latest there is.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 503 where changes of that instant are still under way
     */
    Instant of(@Nullable Instant knownAt) {
        if (knownAt == null) {
            return recording.lastChange();
        }
        long deadline = System.nanoTime() + LONGEST_WAIT.toNanos();
        while (recording.settled().isBefore(knownAt)) {
            if (System.nanoTime() > deadline) {
                throw Problem.of(UNAVAILABLE)
                        .detail("What is recorded at known_at is not all applied yet.")
                        .retryAfter(Duration.ofSeconds(2))
                        .build();
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        return knownAt;
    }
}
