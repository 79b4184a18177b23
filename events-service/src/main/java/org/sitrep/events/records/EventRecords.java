package org.sitrep.events.records;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.Measure;
import org.sitrep.contracts.codes.RecordStatus;
import org.sitrep.contracts.coding.Period;
import org.sitrep.contracts.records.CasualtyClaimRecord;
import org.sitrep.contracts.records.EventRecord;
import org.sitrep.contracts.records.Figure;
import org.sitrep.contracts.records.RecordedClaim;
import org.sitrep.events.figures.DeadByGroup;
import org.sitrep.events.figures.FigureRule;

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
                claims,
                e.corrected());
    }

    /** The same event, gone into another. */
    static EventRecord merged(EventRecord e, UUID into) {
        return new EventRecord(
                e.id(),
                e.revision(),
                e.recordedAt(),
                RecordStatus.MERGED,
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
                into,
                e.claims(),
                e.corrected());
    }

    /** The same event with figures by another rule; what a curator corrected stays. */
    public static EventRecord withFigures(
            EventRecord e, Function<Measure, @Nullable Figure> figures, DeadByGroup groups, FigureRule rule) {
        Set<String> corrected = e.corrected() == null ? Set.of() : e.corrected().keySet();
        Map<Measure, Figure> others = new EnumMap<>(Measure.class);
        e.otherMeasures().keySet().forEach(measure -> {
            Figure figure = figures.apply(measure);
            if (figure != null) {
                others.put(measure, figure);
            }
        });
        Figure killed = corrected.contains("killed") ? e.killed() : figures.apply(Measure.KILLED);
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
                killed,
                corrected.contains("injured") ? e.injured() : figures.apply(Measure.INJURED),
                corrected.contains("abducted") ? e.abducted() : figures.apply(Measure.ABDUCTED),
                others,
                groups.by(rule, killed),
                e.reporting(),
                e.grade(),
                e.confidence(),
                e.sourceCount(),
                e.sources(),
                e.codes(),
                e.mergedInto(),
                e.claims(),
                e.corrected());
    }

    /** A casualty claim as it stands beside its event. */
    public static RecordedClaim claim(CasualtyClaimRecord claim) {
        return claim(claim, null);
    }

    /** The same, with what it made of the event's figure. */
    public static RecordedClaim claim(CasualtyClaimRecord claim, @Nullable List<String> makes) {
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
                claim.evidence(),
                claim.supersededBy(),
                makes);
    }
}
