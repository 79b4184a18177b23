package org.sitrep.events.matching;

import org.sitrep.events.reports.Named;
import org.sitrep.events.reports.Report;

/** To whom it was done. Reports name one target in many ways (a base, its army, its dead), so a difference tells little. */
final class TargetSignal implements Signal {
    private static final String NAME = "targets";

    @Override
    public Finding between(Report one, Report other) {
        return switch (Parties.of(one.told().targets(), other.told().targets())) {
            case UNKNOWN -> Finding.nothing(NAME);
            case SHARED -> Finding.speaks(NAME, 1.5, "share one");
            case AKIN -> Finding.speaks(NAME, 0.5, "of one kind and country");
            case UNLIKE -> Finding.speaks(NAME, -0.5, "named differently");
            case DIFFERENT -> Finding.speaks(NAME, -1, "known and different");
        };
    }

    @Override
    public boolean rulesOut() {
        return false;
    }

    @Override
    public Object looksAt(Report report) {
        return Named.only(report.told().targets());
    }
}
