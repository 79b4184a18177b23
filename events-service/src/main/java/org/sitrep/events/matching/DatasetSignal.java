package org.sitrep.events.matching;

import org.sitrep.events.reports.Report;
import org.sitrep.events.reports.RowAddress;

/** A dataset's rows are events that its own coders told apart. */
final class DatasetSignal {
    private static final String NAME = "dataset";

    Finding between(Report one, Report other) {
        boolean rows = RowAddress.ofOneDataset(
                one.source().article().url(), other.source().article().url());
        return rows && !one.source().id().equals(other.source().id())
                ? Finding.refuses(NAME, "another row of the same dataset")
                : Finding.nothing(NAME);
    }
}
