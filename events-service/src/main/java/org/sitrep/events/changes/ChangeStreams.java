package org.sitrep.events.changes;

import static org.sitrep.manners.problem.ProblemType.UNAVAILABLE;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.sitrep.contracts.codes.RecordType;
import org.sitrep.manners.problem.Problem;

/** The live readers of this process, of whom there are only so many. */
@ApplicationScoped
class ChangeStreams {
    private static final Duration COME_AGAIN = Duration.ofSeconds(10);

    private final ChangeReader reader;
    private final Head head;
    private final ChangesConfig config;
    private final ObjectMapper json;
    private final Clock clock;
    private final Semaphore seats;

    ChangeStreams(ChangeReader reader, Head head, ChangesConfig config, ObjectMapper json, Clock clock) {
        this.reader = reader;
        this.head = head;
        this.config = config;
        this.json = json;
        this.clock = clock;
        this.seats = new Semaphore(config.streams());
    }

    /**
     * Follows the feed from a place.
     *
     * @param tokenExpiry nobody reads on with a token that has ended
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 503 where all seats are taken
     */
    StreamingOutput follow(Position from, List<RecordType> types, Instant tokenExpiry) {
        Instant latest = clock.instant().plus(config.longest());
        ChangeStream stream = new ChangeStream(
                reader,
                head,
                config,
                json,
                clock,
                new ChangeStream.Following(from, types, tokenExpiry.isBefore(latest) ? tokenExpiry : latest));
        if (!seats.tryAcquire()) {
            throw Problem.of(UNAVAILABLE)
                    .detail(
                            "As many as there are seats for follow the feed already; it can be read by pages meanwhile.")
                    .retryAfter(COME_AGAIN)
                    .build();
        }
        return out -> {
            try {
                stream.write(out);
            } finally {
                seats.release();
            }
        };
    }
}
