package org.sitrep.events.matching;

import org.sitrep.events.reports.Report;

/** One reason to take two reports for one event, or not to. It finds the same whichever report comes first. */
interface Signal {
    Finding between(Report one, Report other);
}
