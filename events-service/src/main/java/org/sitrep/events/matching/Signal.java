package org.sitrep.events.matching;

import org.sitrep.events.reports.Report;

/** One reason to take two reports for one event, or not to. It finds the same whichever report comes first. */
interface Signal {
    Finding between(Report one, Report other);

    /** Whether it ever rules one event out: only then is it asked of each two of very many. */
    boolean rulesOut();

    /** All that it looks at of a report: reports that are equal in it are alike to it. */
    Object looksAt(Report report);
}
