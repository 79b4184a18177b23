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
import org.sitrep.events.figures.Statement;
import org.sitrep.events.reports.Report;

/**
 * What a report states of an event as a whole: the total that it gives; else, claimant by claimant, the sum of the groups
 * of victims that it tells apart.
 */
final class Totals {
    private Totals() {}

    static List<Statement> of(Report report, Measure measure) {
        Count total = stated(report, measure);
        if (total != null) {
            return Statement.of(
                            Claimants.of(report.told().claimedBy(), report.source()),
                            report.source().publishedOn(),
                            total)
                    .stream()
                    .toList();
        }
        Map<String, List<CasualtyClaim>> byClaimant = new LinkedHashMap<>();
        for (CasualtyClaim claim : report.figures()) {
            if (claim.measure() == measure) {
                byClaimant
                        .computeIfAbsent(Claimants.of(claim.claimedBy(), report.source()), any -> new ArrayList<>())
                        .add(claim);
            }
        }
        List<Statement> statements = new ArrayList<>();
        byClaimant.forEach((claimant, claims) -> whole(claims)
                .flatMap(count -> Statement.of(claimant, report.source().publishedOn(), count))
                .ifPresent(statements::add));
        return statements;
    }

    private static Optional<Count> whole(List<CasualtyClaim> claims) {
        Optional<Count> undivided = claims.stream()
                .filter(claim -> claim.victims() == null)
                .map(CasualtyClaim::count)
                .findFirst();
        return undivided.or(
                () -> Counts.sum(claims.stream().map(CasualtyClaim::count).toList()));
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
