package org.sitrep.events.changes;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.sitrep.contracts.codes.RecordType;

/**
 * Follows the feed for one reader, on the reader's own virtual thread, until the reader goes or the time is up. What the
 * reader does not take is not read: writing waits for it.
 */
final class ChangeStream implements StreamingOutput {
    private static final int AT_ONCE = 500;
    private static final long RETRY_MILLIS = 2000;

    private final ChangeReader reader;
    private final Head head;
    private final ChangesConfig config;
    private final ObjectMapper json;
    private final Clock clock;
    private final Following following;

    /**
     * What is followed.
     *
     * @param types kinds of record; empty for all
     * @param until when the stream ends at the latest
     */
    record Following(Position from, List<RecordType> types, Instant until) {}

    ChangeStream(
            ChangeReader reader, Head head, ChangesConfig config, ObjectMapper json, Clock clock, Following following) {
        this.reader = reader;
        this.head = head;
        this.config = config;
        this.json = json;
        this.clock = clock;
        this.following = following;
    }

    @Override
    public void write(OutputStream out) throws IOException {
        ServerSentEvents events = new ServerSentEvents(out, json);
        events.retry(RETRY_MILLIS);
        events.flush();
        long written = System.nanoTime();
        Position position = following.from();
        Instant seen = Instant.MIN;
        while (clock.instant().isBefore(following.until())) {
            Instant newest = head.now();
            if (newest.isAfter(seen)) {
                List<Change> changes = reader.after(position, newest, following.types(), AT_ONCE);
                for (Change each : changes) {
                    events.send(each);
                }
                if (changes.size() < AT_ONCE) {
                    seen = newest;
                }
                if (!changes.isEmpty()) {
                    Change last = changes.getLast();
                    position = new Position(last.recordedAt(), last.id(), last.revision());
                    events.flush();
                    written = System.nanoTime();
                }
            } else {
                LockSupport.parkNanos(config.pause().toNanos());
                if (System.nanoTime() - written > config.heartbeat().toNanos()) {
                    events.heartbeat();
                    events.flush();
                    written = System.nanoTime();
                }
            }
        }
    }
}
