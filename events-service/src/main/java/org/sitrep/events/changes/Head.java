package org.sitrep.events.changes;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sitrep.events.records.Recording;

/** How far the feed goes, as all streams of this process see it: looked up for all of them at once. */
@ApplicationScoped
class Head {
    /** Far below what a reader notices, and ten small queries a second however many streams there are. */
    private static final Duration FRESH = Duration.ofMillis(100);

    private final Recording recording;
    private @Nullable Instant known;
    private long readAt;

    Head(Recording recording) {
        this.recording = recording;
    }

    synchronized Instant now() {
        Instant head = known;
        if (head == null || System.nanoTime() - readAt > FRESH.toNanos()) {
            head = recording.lastChange();
            known = head;
            readAt = System.nanoTime();
        }
        return head;
    }
}
