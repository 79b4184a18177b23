package org.sitrep.events.records;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.coding.Period;
import org.sitrep.contracts.records.CasualtyClaimRecord;
import org.sitrep.contracts.records.EventRecord;
import org.sitrep.contracts.records.RecordedClaim;

/** Ways of showing an event. */
public final class EventRecords {
    private EventRecords() {}

    /** The same event with these claims beside it; null leaves them out. */
    public static EventRecord withClaims(EventRecord e, @Nullable List<RecordedClaim> claims) {
        return new EventRecord(
                e.id(),
                e.revision(),
                e.recordedAt(),
                e.status(),
                e.eventType(),
                e.subEventType(),
                e.disorderType(),
                e.date(),
                e.place(),
                e.otherPlaces(),
                e.attackers(),
                e.targets(),
                e.civilianTargeting(),
                e.weapons(),
                e.outcome(),
                e.incidents(),
                e.killed(),
                e.injured(),
                e.abducted(),
                e.otherMeasures(),
                e.killedByGroup(),
                e.reporting(),
                e.grade(),
                e.confidence(),
                e.sourceCount(),
                e.sources(),
                e.codes(),
                e.mergedInto(),
                claims);
    }

    /** A casualty claim as it stands beside its event. */
    public static RecordedClaim claim(CasualtyClaimRecord claim) {
        Period period = claim.period();
        return new RecordedClaim(
                claim.id(),
                claim.measure(),
                claim.count(),
                claim.victims(),
                claim.claimedBy(),
                claim.source().articleId(),
                period != null && period.statedOn() != null
                        ? period.statedOn()
                        : claim.source().publishedOn().date(),
                claim.evidence());
    }
}
