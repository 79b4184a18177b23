package org.sitrep.events.concluding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.Measure;
import org.sitrep.contracts.coding.CasualtyClaim;
import org.sitrep.contracts.coding.Count;
import org.sitrep.events.claims.EventClaims;
import org.sitrep.events.figures.Statement;
import org.sitrep.events.reports.Report;

/**
 * What a report states of an event as a whole: the total that it gives, with the totals that others give in it; else,
 * claimant by claimant, the sum of the groups of victims that it tells apart, the attackers' own among them.
 */
final class Totals {
    private Totals() {}

    static List<Statement> of(Report report, Measure measure) {
        Count total = stated(report, measure);
        String teller = Claimants.of(report.told().claimedBy(), report.source());
        Map<String, Count> totals = new LinkedHashMap<>();
        claims(report, measure)
                .forEach((claimant, claims) -> (total == null ? whole(claims) : undivided(claims))
                        .ifPresent(count -> totals.put(claimant, count)));
        if (total != null) {
            totals.put(teller, total);
        }
        List<Statement> statements = new ArrayList<>();
        totals.forEach((claimant, count) ->
                Statement.of(claimant, report.source().publishedOn(), count).ifPresent(statements::add));
        return statements;
    }

    private static Map<String, List<CasualtyClaim>> claims(Report report, Measure measure) {
        Map<String, List<CasualtyClaim>> byClaimant = new LinkedHashMap<>();
        for (CasualtyClaim claim : EventClaims.of(report)) {
            if (claim.measure() == measure) {
                byClaimant
                        .computeIfAbsent(Claimants.of(claim.claimedBy(), report.source()), any -> new ArrayList<>())
                        .add(claim);
            }
        }
        return byClaimant;
    }

    private static Optional<Count> whole(List<CasualtyClaim> claims) {
        return undivided(claims)
                .or(() -> Counts.sum(claims.stream().map(CasualtyClaim::count).toList()));
    }

    private static Optional<Count> undivided(List<CasualtyClaim> claims) {
        return claims.stream()
                .filter(claim -> claim.victims() == null)
                .map(CasualtyClaim::count)
                .findFirst();
    }

    static @Nullable Count stated(Report report, Measure measure) {
        return switch (measure) {
            case KILLED -> report.told().killed();
            case INJURED -> report.told().injured();
            case ABDUCTED -> report.told().abducted();
            case CASUALTIES, MISSING, CAPTURED, DISPLACED -> null;
        };
    }
}
