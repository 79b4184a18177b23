package org.sitrep.events.concluding;

import static org.sitrep.contracts.codes.Measure.KILLED;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
import org.sitrep.events.reports.Report;
import org.sitrep.events.reports.Words;

/**
 * The dead by whose they were. Each dead person stands in one group: the attackers', the civilians, a target's, or, where
 * a report gives more dead than it assigns, the unknown.
 */
final class GroupedDead {
    private final List<Statement> attackers = new ArrayList<>();
    private final List<Statement> civilians = new ArrayList<>();
    private final List<Statement> unknown = new ArrayList<>();
    private final Map<String, List<Statement>> targets = new TreeMap<>();

    private GroupedDead() {}

    static KilledByGroup of(List<Report> independent, List<Actor> eventTargets, FigureRule rule) {
        GroupedDead groups = new GroupedDead();
        independent.forEach(report -> groups.add(report, eventTargets));
        Map<String, Figure> byTarget = new TreeMap<>();
        groups.targets.forEach((name, statements) -> {
            Figure figure = rule.from(statements);
            if (figure != null) {
                byTarget.put(name, figure);
            }
        });
        return new KilledByGroup(
                rule.from(groups.attackers), byTarget, rule.from(groups.civilians), rule.from(groups.unknown));
    }

    private void add(Report report, List<Actor> eventTargets) {
        List<Count> assigned = new ArrayList<>();
        Count own = report.told().killedAttackers();
        if (own != null) {
            state(attackers, report, report.told().claimedBy(), own);
            assigned.add(own);
        }
        for (CasualtyClaim claim : report.figures()) {
            Victims victims = claim.victims();
            if (claim.measure() != KILLED || victims == null || !tellsApart(victims)) {
                continue;
            }
            if (isAttacker(victims, report)) {
                if (own == null) {
                    state(attackers, report, claim.claimedBy(), claim.count());
                    assigned.add(claim.count());
                }
            } else {
                state(group(victims, eventTargets), report, claim.claimedBy(), claim.count());
                assigned.add(claim.count());
            }
        }
        rest(report, assigned)
                .ifPresent(count -> state(unknown, report, report.told().claimedBy(), count));
    }

    private static Optional<Count> rest(Report report, List<Count> assigned) {
        Count total = report.told().killed();
        if (total == null) {
            return Optional.empty();
        }
        Count rest = Counts.sum(assigned).map(part -> Counts.rest(total, part)).orElse(total);
        boolean none = !assigned.isEmpty()
                && Integer.valueOf(0).equals(rest.low())
                && (rest.high() == null || rest.high() == 0);
        return none ? Optional.empty() : Optional.of(rest);
    }

    private List<Statement> group(Victims victims, List<Actor> eventTargets) {
        if (Boolean.TRUE.equals(victims.civilian()) || victims.kind() == ActorKind.CIVILIANS) {
            return civilians;
        }
        String name = victims.name();
        if (name == null) {
            return unknown;
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

    private static boolean isAttacker(Victims victims, Report report) {
        String name = victims.name();
        return name != null
                && report.told().attackers().stream().anyMatch(attacker -> Words.shared(attacker.name(), name))
                && report.told().targets().stream().noneMatch(target -> Words.shared(target.name(), name));
    }

    private static void state(List<Statement> group, Report report, @Nullable String claimedBy, Count count) {
        Statement.of(Claimants.of(claimedBy, report.source()), report.source().publishedOn(), count)
                .ifPresent(group::add);
    }
}
