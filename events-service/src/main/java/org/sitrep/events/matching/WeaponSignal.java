package org.sitrep.events.matching;

import java.util.Collections;
import java.util.List;
import org.sitrep.contracts.codes.Weapon;
import org.sitrep.events.reports.Report;

/** What was used. */
final class WeaponSignal implements Signal {
    private static final String NAME = "weapons";

    @Override
    public Finding between(Report one, Report other) {
        List<Weapon> first = one.told().weapons();
        List<Weapon> second = other.told().weapons();
        if (first.isEmpty() || second.isEmpty()) {
            return Finding.nothing(NAME);
        }
        return Collections.disjoint(first, second)
                ? Finding.speaks(NAME, -1, "different")
                : Finding.speaks(NAME, 0.5, "share one");
    }

    @Override
    public boolean rulesOut() {
        return false;
    }

    @Override
    public Object looksAt(Report report) {
        return report.told().weapons();
    }
}
