package org.sitrep.events.figures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sitrep.contracts.codes.Measure;

/**
 * What each text states of an event as a whole, claimant by claimant: the totals that it gives; where it gives none, the
 * sum of the groups of victims that it tells apart, the attackers' own among them. That one group was spared ("no U.S. troops
 * were hurt") says nothing of all.
 */
public final class Totals {
    private Totals() {}

    /**
     * The statements of one measure.
     *
     * @param claimed what independent texts give of the event
     */
    public static List<Statement> of(Collection<Claimed> claimed, Measure measure) {
        Map<UUID, List<Claimed>> byText = new LinkedHashMap<>();
        for (Claimed each : claimed) {
            if (each.measure() == measure) {
                byText.computeIfAbsent(each.text(), any -> new ArrayList<>()).add(each);
            }
        }
        List<Statement> statements = new ArrayList<>();
        byText.values().forEach(ofText -> statements.addAll(ofText(ofText)));
        return statements;
    }

    private static List<Statement> ofText(List<Claimed> ofText) {
        boolean totals = ofText.stream().anyMatch(Claimed::whole);
        Map<String, List<Claimed>> byClaimant = new LinkedHashMap<>();
        for (Claimed each : ofText) {
            if (each.whole() || !totals) {
                byClaimant
                        .computeIfAbsent(each.claimant(), any -> new ArrayList<>())
                        .add(each);
            }
        }
        List<Statement> statements = new ArrayList<>();
        byClaimant.forEach((claimant, own) -> {
            List<Claimed> counted = totals ? own.subList(0, 1) : own;
            if (!totals && counted.stream().allMatch(each -> Counts.isNone(each.count()))) {
                return;
            }
            Set<UUID> claims = new HashSet<>();
            counted.forEach(each -> claims.addAll(each.claims()));
            Counts.sum(counted.stream().map(Claimed::count).toList())
                    .flatMap(count -> Statement.of(claimant, own.getFirst().statedOn(), count, claims))
                    .ifPresent(statements::add);
        });
        return statements;
    }
}
