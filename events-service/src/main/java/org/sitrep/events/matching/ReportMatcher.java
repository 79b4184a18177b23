package org.sitrep.events.matching;

import org.sitrep.events.reports.Report;

/** Decides whether two reports tell of one event. Symmetric, and a pure function of the two. */
public interface ReportMatcher {
    /** The matcher's name and version, kept with every match it makes. */
    String name();

    /** The score from which on it takes two reports for one event, where nothing else stands against it. */
    double enough();

    Comparison compare(Report one, Report other);

    /** The same comparisons, of reports that are looked at beside very many others. */
    Comparisons many();
}
