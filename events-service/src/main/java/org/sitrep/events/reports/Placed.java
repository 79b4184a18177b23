package org.sitrep.events.reports;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A report and the event that it was taken for.
 *
 * @param eventId null while that is being decided
 * @param lone true for one that is not founding and has no founding report with it
 */
public record Placed(Report report, @Nullable UUID eventId, boolean lone) {
    /** The event of a report of which it is decided. */
    public UUID event() {
        return Objects.requireNonNull(eventId);
    }

    public ReportKey key() {
        return report.key();
    }
}
