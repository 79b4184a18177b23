package org.sitrep.events.matching;

import org.sitrep.events.reports.Report;

/** Copies of one text tell the same events, each under the same name. */
final class CopySignal {
    private static final String NAME = "copies";

    Finding between(Report one, Report other) {
        boolean copies = one.source().text().equals(other.source().text())
                && !one.source().id().equals(other.source().id());
        if (!copies) {
            return Finding.nothing(NAME);
        }
        return one.told().ref().equals(other.told().ref())
                ? Finding.speaks(NAME, 10, "the same event of the same text")
                : Finding.refuses(NAME, "another event of the same text");
    }
}
