package org.sitrep.stats.serving;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.TempoKind;
import org.sitrep.contracts.coding.Actor;
import org.sitrep.contracts.coding.Range;
import org.sitrep.contracts.records.Source;
import org.sitrep.contracts.records.TempoClaimRecord;
import org.sitrep.stats.rhythm.Verdict;

/** What a source says of the rhythm, and whether our own records agree. */
record TempoClaimItem(
        UUID id,
        TempoKind kind,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        String what,
        @Nullable Range count,
        List<Actor> attackers,
        List<Actor> targets,
        List<String> countries,
        @Nullable String claimedBy,
        Source source,
        @Nullable Boolean agrees,
        String why) {

    static TempoClaimItem of(TempoClaimRecord claim, Verdict verdict) {
        return new TempoClaimItem(
                claim.id(),
                claim.kind(),
                claim.since(),
                claim.until(),
                claim.what(),
                claim.count(),
                claim.attackers(),
                claim.targets(),
                claim.countries(),
                claim.claimedBy(),
                claim.source(),
                verdict.agrees(),
                verdict.why());
    }
}
