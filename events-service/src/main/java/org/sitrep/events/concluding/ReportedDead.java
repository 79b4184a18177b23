package org.sitrep.events.concluding;

import static org.sitrep.contracts.codes.Measure.KILLED;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.coding.Actor;
import org.sitrep.contracts.coding.CasualtyClaim;
import org.sitrep.contracts.coding.Count;
import org.sitrep.contracts.coding.Victims;
import org.sitrep.events.figures.DeadByGroup;
import org.sitrep.events.figures.Statement;
import org.sitrep.events.reports.Claimants;
import org.sitrep.events.reports.Report;
import org.sitrep.events.reports.WhoseDead;

/** What independent reports state of the dead of each group. */
final class ReportedDead {
    private ReportedDead() {}

    static DeadByGroup of(List<Report> independent, List<Actor> eventTargets) {
        DeadByGroup groups = new DeadByGroup();
        independent.forEach(report -> add(groups, report, eventTargets));
        return groups;
    }

    private static void add(DeadByGroup groups, Report report, List<Actor> eventTargets) {
        Count own = report.told().killedAttackers();
        if (own != null) {
            state(groups::ofAttackers, report, report.told().claimedBy(), own);
        }
        for (CasualtyClaim claim : report.figures()) {
            Victims victims = claim.victims();
            if (claim.measure() != KILLED || victims == null || !WhoseDead.toldApart(victims)) {
                continue;
            }
            if (!report.isOfAttackers(claim)) {
                String target = WhoseDead.target(victims, eventTargets);
                state(statement -> groups.of(target, statement), report, claim.claimedBy(), claim.count());
            } else if (own == null) {
                state(groups::ofAttackers, report, claim.claimedBy(), claim.count());
            }
        }
    }

    private static void state(Consumer<Statement> group, Report report, @Nullable String claimedBy, Count count) {
        Statement.of(
                        Claimants.of(claimedBy, report.source().asSource()),
                        report.source().publishedOn(),
                        count)
                .ifPresent(group);
    }
}
