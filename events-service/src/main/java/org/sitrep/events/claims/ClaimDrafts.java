package org.sitrep.events.claims;

import static org.sitrep.contracts.codes.RecordStatus.REPORTED;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.ClaimScope;
import org.sitrep.contracts.coding.Actor;
import org.sitrep.contracts.coding.CasualtyClaim;
import org.sitrep.contracts.coding.Coding;
import org.sitrep.contracts.coding.Evidence;
import org.sitrep.contracts.coding.ForceLevel;
import org.sitrep.contracts.coding.TempoClaim;
import org.sitrep.contracts.records.CasualtyClaimRecord;
import org.sitrep.contracts.records.ForceLevelRecord;
import org.sitrep.contracts.records.RecordState;
import org.sitrep.contracts.records.TempoClaimRecord;
import org.sitrep.events.reports.Named;
import org.sitrep.events.reports.Report;
import org.sitrep.events.reports.SourceArticle;

/** Everything that one article claims, as records that have no id, revision or time of their own yet. */
public final class ClaimDrafts {
    /** Stands where an id will be. */
    public static final UUID NO_ID = new UUID(0, 0);

    private final SourceArticle source;

    private ClaimDrafts(SourceArticle source) {
        this.source = source;
    }

    /**
     * The claims of one coding, in the order in which it makes them.
     *
     * @param reports the article's reports, with the event that each went to
     */
    public static List<RecordState> of(SourceArticle source, Coding coding, Map<Report, UUID> reports) {
        ClaimDrafts drafts = new ClaimDrafts(source);
        List<RecordState> claims = new ArrayList<>(ofEvents(source, reports));
        coding.casualtyClaims().stream()
                .filter(claim -> claim.scope() == ClaimScope.CUMULATIVE)
                .forEach(claim -> claims.add(drafts.casualties(claim, null)));
        coding.forceLevels().forEach(level -> claims.add(drafts.level(level)));
        coding.tempoClaims().forEach(claim -> claims.add(drafts.tempo(claim)));
        return claims;
    }

    /** Only the claims of its events. */
    public static List<RecordState> ofEvents(SourceArticle source, Map<Report, UUID> reports) {
        ClaimDrafts drafts = new ClaimDrafts(source);
        List<RecordState> claims = new ArrayList<>();
        reports.forEach((report, eventId) ->
                EventClaims.of(report).forEach(claim -> claims.add(drafts.casualties(claim, eventId))));
        return claims;
    }

    private RecordState casualties(CasualtyClaim claim, @Nullable UUID eventId) {
        return new CasualtyClaimRecord(
                NO_ID,
                0,
                Instant.EPOCH,
                REPORTED,
                claim.scope(),
                eventId,
                claim.measure(),
                claim.count(),
                claim.victims(),
                claim.countries(),
                claim.period(),
                claim.claimedBy(),
                claim.confidence(),
                located(claim.evidence()),
                source.asSource());
    }

    private RecordState level(ForceLevel level) {
        return new ForceLevelRecord(
                NO_ID,
                0,
                Instant.EPOCH,
                REPORTED,
                level.force(),
                level.count(),
                level.unit(),
                level.place(),
                level.status(),
                level.asOf(),
                level.mission(),
                level.claimedBy(),
                level.confidence(),
                located(level.evidence()),
                source.asSource());
    }

    private RecordState tempo(TempoClaim claim) {
        return new TempoClaimRecord(
                NO_ID,
                0,
                Instant.EPOCH,
                REPORTED,
                claim.kind(),
                claim.since(),
                claim.until(),
                What.of(claim),
                claim.count(),
                named(claim.attackers()),
                named(claim.targets()),
                claim.countries(),
                claim.claimedBy(),
                claim.confidence(),
                located(claim.evidence()),
                source.asSource());
    }

    /** Records say where something was read, never in which words: those can be erased. */
    private static List<Evidence> located(List<Evidence> evidence) {
        return evidence.stream()
                .map(each -> new Evidence(each.field(), each.start(), each.end(), each.rule()))
                .toList();
    }

    private static List<Actor> named(List<Actor> actors) {
        return actors.stream().map(Named::only).toList();
    }
}
