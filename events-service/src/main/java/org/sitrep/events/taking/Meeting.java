package org.sitrep.events.taking;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sitrep.events.matching.KnownEvent;
import org.sitrep.events.matching.Placement;
import org.sitrep.events.reports.Report;

/**
 * What came of comparing a coding's reports with what is known.
 *
 * @param placements by the name of the report
 * @param known the events that could have been meant, and those that reports leave
 * @param left the events that reports leave
 */
record Meeting(List<Report> arriving, Map<String, Placement> placements, List<KnownEvent> known, Set<UUID> left) {}
