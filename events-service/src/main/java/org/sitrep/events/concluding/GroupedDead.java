package org.sitrep.events.concluding;

import static org.sitrep.contracts.codes.Measure.KILLED;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.ActorKind;
import org.sitrep.contracts.coding.Actor;
import org.sitrep.contracts.coding.CasualtyClaim;
import org.sitrep.contracts.coding.Count;
import org.sitrep.contracts.coding.Victims;
import org.sitrep.contracts.records.Figure;
import org.sitrep.contracts.records.KilledByGroup;
import org.sitrep.events.figures.FigureRule;
import org.sitrep.events.figures.Statement;
import org.sitrep.events.reports.Claimants;
import org.sitrep.events.reports.Report;
import org.sitrep.events.reports.Words;

/**
 * The dead by whose they were. Each dead person stands in one group: the attackers', the civilians, a target's, or, as far
 * as the event has more dead than all reports together assign, the unknown.
 */
final class GroupedDead {
    private final List<Statement> attackers = new ArrayList<>();
    private final List<Statement> civilians = new ArrayList<>();
    private final Map<String, List<Statement>> targets = new TreeMap<>();

    private GroupedDead() {}

    static KilledByGroup of(
            List<Report> independent, List<Actor> eventTargets, @Nullable Figure killed, FigureRule rule) {
        GroupedDead groups = new GroupedDead();
        independent.forEach(report -> groups.add(report, eventTargets));
        Map<String, Figure> byTarget = new TreeMap<>();
        groups.targets.forEach((name, statements) -> {
            Figure figure = rule.from(statements);
            if (figure != null) {
                byTarget.put(name, figure);
            }
        });
        Figure attackers = rule.from(groups.attackers);
        Figure civilians = rule.from(groups.civilians);
        List<Figure> assigned = Stream.concat(Stream.of(attackers, civilians), byTarget.values().stream())
                .filter(Objects::nonNull)
                .toList();
        return new KilledByGroup(attackers, byTarget, civilians, Rest.of(killed, assigned));
    }

    private void add(Report report, List<Actor> eventTargets) {
        Count own = report.told().killedAttackers();
        if (own != null) {
            state(attackers, report, report.told().claimedBy(), own);
        }
        for (CasualtyClaim claim : report.figures()) {
            Victims victims = claim.victims();
            if (claim.measure() != KILLED || victims == null || !tellsApart(victims)) {
                continue;
            }
            if (!report.isOfAttackers(claim)) {
                state(group(victims, eventTargets), report, claim.claimedBy(), claim.count());
            } else if (own == null) {
                state(attackers, report, claim.claimedBy(), claim.count());
            }
        }
    }

    private List<Statement> group(Victims victims, List<Actor> eventTargets) {
        String name = victims.name();
        if (name == null || Boolean.TRUE.equals(victims.civilian()) || victims.kind() == ActorKind.CIVILIANS) {
            return civilians; // without a name only civilians are told apart
        }
        String asTarget = eventTargets.stream()
                .map(Actor::name)
                .filter(target -> Words.shared(target, name))
                .findFirst()
                .orElse(name);
        return targets.computeIfAbsent(asTarget, any -> new ArrayList<>());
    }

    private static boolean tellsApart(Victims victims) {
        return victims.name() != null || Boolean.TRUE.equals(victims.civilian());
    }

    private static void state(List<Statement> group, Report report, @Nullable String claimedBy, Count count) {
        Statement.of(
                        Claimants.of(claimedBy, report.source().asSource()),
                        report.source().publishedOn(),
                        count)
                .ifPresent(group::add);
    }
}
