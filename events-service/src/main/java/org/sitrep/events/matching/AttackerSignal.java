package org.sitrep.events.matching;

import org.sitrep.events.reports.Report;

/** Who did it: a shared attacker ties reports together, two attackers known to be different part them. */
final class AttackerSignal implements Signal {
    private static final String NAME = "attackers";

    @Override
    public Finding between(Report one, Report other) {
        return switch (Parties.of(one.told().attackers(), other.told().attackers())) {
            case UNKNOWN -> Finding.nothing(NAME);
            case SHARED -> Finding.speaks(NAME, 2, "share one");
            case AKIN -> Finding.speaks(NAME, 0.5, "of one kind and country");
            case UNLIKE -> Finding.speaks(NAME, -0.5, "named or blamed differently");
            case DIFFERENT -> Finding.refuses(NAME, "known and different");
        };
    }
}
