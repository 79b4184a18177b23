package org.sitrep.events.matching;

import java.util.List;
import java.util.UUID;
import org.sitrep.events.reports.Report;

/**
 * An event that a report could be of.
 *
 * @param staying reports that stay in it
 * @param leaving reports that are being replaced: they still show where the new reading belongs, and rule nothing out
 */
public record KnownEvent(UUID id, List<Report> staying, List<Report> leaving) {}
