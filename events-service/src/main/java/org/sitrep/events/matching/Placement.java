package org.sitrep.events.matching;

import java.util.List;
import java.util.UUID;
import org.sitrep.events.reports.ReportKey;

/** Where a report went, and why. */
public sealed interface Placement {
    /**
     * It tells of an event that is known.
     *
     * @param score points that its closest report gave
     * @param closest that report
     */
    record Joined(UUID eventId, double score, ReportKey closest, List<String> why) implements Placement {}

    /**
     * It tells of an event that was not known.
     *
     * @param why what kept it from the event that came closest, empty where none came near
     */
    record Founded(List<String> why) implements Placement {}
}
