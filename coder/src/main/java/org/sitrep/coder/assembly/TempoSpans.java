package org.sitrep.coder.assembly;

import java.util.List;
import org.sitrep.contracts.codes.TempoKind;
import org.sitrep.contracts.coding.TempoClaim;

/** A lull that the article dates nowhere else lasted until "the first attack since": that claim says from when. */
final class TempoSpans {
    private TempoSpans() {}

    /** The claims, with the days of a pause and of the daily attacks before it where another claim tells them. */
    static List<TempoClaim> filled(List<TempoClaim> claims) {
        TempoClaim first = claims.stream()
                .filter(claim -> claim.kind() == TempoKind.FIRST_SINCE && claim.since() != null)
                .findFirst()
                .orElse(null);
        return first == null
                ? claims
                : claims.stream().map(claim -> filled(claim, first)).toList();
    }

    private static TempoClaim filled(TempoClaim claim, TempoClaim first) {
        boolean open = claim.since() == null && claim.until() == null;
        if (!open) {
            return claim;
        }
        return switch (claim.kind()) {
            case HIATUS -> spanning(claim, first, true);
            case ALMOST_DAILY -> spanning(claim, first, false);
            default -> claim;
        };
    }

    /** The pause runs from the last attack to the first new one; what was daily ended with the last. */
    private static TempoClaim spanning(TempoClaim claim, TempoClaim first, boolean pause) {
        return new TempoClaim(
                claim.kind(),
                pause ? first.since() : null,
                pause ? first.until() : first.since(),
                claim.what(),
                claim.count(),
                claim.attackers(),
                claim.targets(),
                claim.countries(),
                claim.claimedBy(),
                claim.confidence(),
                claim.evidence());
    }
}
