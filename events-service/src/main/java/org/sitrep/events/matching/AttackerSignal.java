package org.sitrep.events.matching;

import java.util.List;
import java.util.stream.Stream;
import org.sitrep.contracts.codes.EventType;
import org.sitrep.contracts.coding.Actor;
import org.sitrep.events.reports.Named;
import org.sitrep.events.reports.Report;

/** Who did it: the same ties, known and different ones refuse. Of a battle reports name either side first. */
final class AttackerSignal implements Signal {
    private static final String NAME = "attackers";

    @Override
    public Finding between(Report one, Report other) {
        Parties attackers = Parties.of(one.told().attackers(), other.told().attackers());
        if (battle(one) && battle(other) && attackers != Parties.SHARED) {
            return Parties.of(sides(one), sides(other)) == Parties.SHARED
                    ? Finding.speaks(NAME, 1, "of one battle, a side in common")
                    : found(attackers);
        }
        return found(attackers);
    }

    @Override
    public boolean rulesOut() {
        return true;
    }

    @Override
    public Object looksAt(Report report) {
        return List.of(
                battle(report),
                Named.only(report.told().attackers()),
                Named.only(report.told().targets()));
    }

    private static Finding found(Parties attackers) {
        return switch (attackers) {
            case UNKNOWN -> Finding.nothing(NAME);
            case SHARED -> Finding.speaks(NAME, 2, "share one");
            case AKIN -> Finding.speaks(NAME, 0.5, "of one kind and country");
            case UNLIKE -> Finding.speaks(NAME, -0.5, "named or blamed differently");
            case DIFFERENT -> Finding.refuses(NAME, "known and different");
        };
    }

    private static boolean battle(Report report) {
        return report.told().eventType() == EventType.BATTLES;
    }

    private static List<Actor> sides(Report report) {
        return Stream.concat(report.told().attackers().stream(), report.told().targets().stream())
                .toList();
    }
}
