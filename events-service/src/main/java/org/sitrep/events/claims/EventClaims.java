package org.sitrep.events.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.ClaimScope;
import org.sitrep.contracts.codes.Measure;
import org.sitrep.contracts.coding.Actor;
import org.sitrep.contracts.coding.CasualtyClaim;
import org.sitrep.contracts.coding.CodedEvent;
import org.sitrep.contracts.coding.Count;
import org.sitrep.contracts.coding.Evidence;
import org.sitrep.contracts.coding.Victims;
import org.sitrep.contracts.records.CasualtyClaimRecord;
import org.sitrep.events.reports.Report;

/**
 * The figures that one report claims of its event: those of each group of victims, and the total, unless a group's claim
 * says the same already. That one group was spared does not say that all were.
 */
public final class EventClaims {
    private EventClaims() {}

    /** In the order in which they are recorded. */
    public static List<CasualtyClaim> of(Report report) {
        List<CasualtyClaim> claims = new ArrayList<>();
        CodedEvent told = report.told();
        addTotal(claims, report, Measure.KILLED, told.killed());
        addTotal(claims, report, Measure.INJURED, told.injured());
        addTotal(claims, report, Measure.ABDUCTED, told.abducted());
        Count own = told.killedAttackers();
        if (own != null
                && report.figures().stream()
                        .noneMatch(claim -> claim.measure() == Measure.KILLED && report.isOfAttackers(claim))) {
            claims.add(claim(report, Measure.KILLED, own, attackersOf(told), "killed_attackers"));
        }
        claims.addAll(report.figures());
        return claims;
    }

    /** The same claim, of another event. */
    static CasualtyClaimRecord of(UUID eventId, CasualtyClaimRecord c) {
        return new CasualtyClaimRecord(
                c.id(),
                c.revision(),
                c.recordedAt(),
                c.recordStatus(),
                c.scope(),
                eventId,
                c.measure(),
                c.count(),
                c.victims(),
                c.countries(),
                c.period(),
                c.claimedBy(),
                c.confidence(),
                c.evidence(),
                c.source(),
                c.supersededBy());
    }

    private static void addTotal(List<CasualtyClaim> claims, Report report, Measure measure, @Nullable Count total) {
        if (total == null) {
            return;
        }
        List<CasualtyClaim> groups = report.figures().stream()
                .filter(claim -> claim.measure() == measure)
                .toList();
        boolean said = groups.stream().anyMatch(claim -> claim.victims() == null && sameNumbers(claim.count(), total))
                || (groups.size() == 1
                        && !Objects.equals(total.high(), 0)
                        && sameNumbers(groups.getFirst().count(), total));
        if (!said) {
            claims.add(claim(report, measure, total, null, measure.label()));
        }
    }

    private static CasualtyClaim claim(
            Report report, Measure measure, Count count, @Nullable Victims victims, String field) {
        CodedEvent told = report.told();
        String country = told.place().country();
        List<Evidence> evidence = told.evidence().stream()
                .filter(each -> each.field().equals(field) || each.field().startsWith(field + "."))
                .toList();
        return new CasualtyClaim(
                ClaimScope.EVENT,
                told.ref(),
                measure,
                count,
                victims,
                country == null ? List.of() : List.of(country),
                null,
                told.claimedBy(),
                told.confidence(),
                evidence);
    }

    private static boolean sameNumbers(Count one, Count other) {
        return Objects.equals(one.low(), other.low()) && Objects.equals(one.high(), other.high());
    }

    private static @Nullable Victims attackersOf(CodedEvent told) {
        if (told.attackers().isEmpty()) {
            return new Victims("Attackers", null, null, false);
        }
        Actor first = told.attackers().getFirst();
        String names = told.attackers().stream().map(Actor::name).collect(Collectors.joining("; "));
        return new Victims(names, first.kind(), first.country(), false);
    }
}
