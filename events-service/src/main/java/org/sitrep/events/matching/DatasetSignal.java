package org.sitrep.events.matching;

import org.sitrep.events.reports.Report;
import org.sitrep.events.reports.RowAddress;

/** A dataset's rows are events that its own coders told apart. */
final class DatasetSignal implements Signal {
    private static final String NAME = "dataset";

    @Override
    public Finding between(Report one, Report other) {
        String dataset = RowAddress.dataset(one.source().article().url());
        boolean same = dataset != null
                && dataset.equals(RowAddress.dataset(other.source().article().url()))
                && !one.source().id().equals(other.source().id());
        return same ? Finding.refuses(NAME, "another row of the same dataset") : Finding.nothing(NAME);
    }
}
