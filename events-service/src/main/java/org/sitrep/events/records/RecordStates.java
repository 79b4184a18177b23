package org.sitrep.events.records;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.RecordStatus;
import org.sitrep.contracts.codes.RecordType;
import org.sitrep.contracts.records.CasualtyClaimRecord;
import org.sitrep.contracts.records.EventRecord;
import org.sitrep.contracts.records.ForceLevelRecord;
import org.sitrep.contracts.records.RecordState;
import org.sitrep.contracts.records.Source;
import org.sitrep.contracts.records.TempoClaimRecord;

/** What the four kinds of record have in common, and the ways in which one state is made out of another. */
public final class RecordStates {
    private RecordStates() {}

    public static RecordType type(RecordState state) {
        return switch (state) {
            case EventRecord _ -> RecordType.EVENT;
            case CasualtyClaimRecord _ -> RecordType.CASUALTY_CLAIM;
            case ForceLevelRecord _ -> RecordType.FORCE_LEVEL;
            case TempoClaimRecord _ -> RecordType.TEMPO_CLAIM;
        };
    }

    public static Class<? extends RecordState> javaType(RecordType type) {
        return switch (type) {
            case EVENT -> EventRecord.class;
            case CASUALTY_CLAIM -> CasualtyClaimRecord.class;
            case FORCE_LEVEL -> ForceLevelRecord.class;
            case TEMPO_CLAIM -> TempoClaimRecord.class;
        };
    }

    public static RecordStatus status(RecordState state) {
        return switch (state) {
            case EventRecord event -> event.status();
            case CasualtyClaimRecord claim -> claim.recordStatus();
            case ForceLevelRecord level -> level.recordStatus();
            case TempoClaimRecord claim -> claim.recordStatus();
        };
    }

    /**
     * The article that a claim or observation is of.
     *
     * @throws IllegalArgumentException for an event, which has many
     */
    public static UUID articleId(RecordState state) {
        return switch (state) {
            case EventRecord event -> throw new IllegalArgumentException("an event has many articles: " + event.id());
            case CasualtyClaimRecord claim -> claim.source().articleId();
            case ForceLevelRecord level -> level.source().articleId();
            case TempoClaimRecord claim -> claim.source().articleId();
        };
    }

    /** The same claim or observation, its source shown in another way. */
    public static RecordState from(RecordState state, Source source) {
        return switch (state) {
            case EventRecord e -> e;
            case CasualtyClaimRecord c ->
                new CasualtyClaimRecord(
                        c.id(),
                        c.revision(),
                        c.recordedAt(),
                        c.recordStatus(),
                        c.scope(),
                        c.eventId(),
                        c.measure(),
                        c.count(),
                        c.victims(),
                        c.countries(),
                        c.period(),
                        c.claimedBy(),
                        c.confidence(),
                        c.evidence(),
                        source,
                        c.supersededBy());
            case ForceLevelRecord f ->
                new ForceLevelRecord(
                        f.id(),
                        f.revision(),
                        f.recordedAt(),
                        f.recordStatus(),
                        f.force(),
                        f.count(),
                        f.unit(),
                        f.place(),
                        f.status(),
                        f.asOf(),
                        f.mission(),
                        f.claimedBy(),
                        f.confidence(),
                        f.evidence(),
                        source,
                        f.supersededBy());
            case TempoClaimRecord t ->
                new TempoClaimRecord(
                        t.id(),
                        t.revision(),
                        t.recordedAt(),
                        t.recordStatus(),
                        t.kind(),
                        t.since(),
                        t.until(),
                        t.what(),
                        t.count(),
                        t.attackers(),
                        t.targets(),
                        t.countries(),
                        t.claimedBy(),
                        t.confidence(),
                        t.evidence(),
                        source);
        };
    }

    /** The event that an event went into, null for any other. */
    public static @Nullable UUID mergedInto(RecordState state) {
        return state instanceof EventRecord event ? event.mergedInto() : null;
    }

    /** Whether two states say the same, whenever and in whichever revision. */
    public static boolean sameContent(RecordState one, RecordState other) {
        return stamped(one, other.id(), other.revision(), other.recordedAt()).equals(other);
    }

    /** The same content under another id, revision and time. */
    public static RecordState stamped(RecordState state, UUID id, int revision, Instant at) {
        return made(state, id, revision, at, status(state), supersededBy(state));
    }

    public static RecordState inStatus(RecordState state, RecordStatus status) {
        return made(state, state.id(), state.revision(), state.recordedAt(), status, supersededBy(state));
    }

    /** The same claim or observation, given way to another; null for one that stands. */
    public static RecordState superseded(RecordState state, @Nullable UUID by) {
        return made(state, state.id(), state.revision(), state.recordedAt(), status(state), by);
    }

    /** The claim or observation that a later one replaced it with; null for what stands or cannot be superseded. */
    public static @Nullable UUID supersededBy(RecordState state) {
        return switch (state) {
            case CasualtyClaimRecord claim -> claim.supersededBy();
            case ForceLevelRecord level -> level.supersededBy();
            case EventRecord _, TempoClaimRecord _ -> null;
        };
    }

    private static RecordState made(
            RecordState state, UUID id, int revision, Instant at, RecordStatus status, @Nullable UUID supersededBy) {
        return switch (state) {
            case EventRecord e ->
                new EventRecord(
                        id,
                        revision,
                        at,
                        status,
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
                        e.claims(),
                        e.corrected());
            case CasualtyClaimRecord c ->
                new CasualtyClaimRecord(
                        id,
                        revision,
                        at,
                        status,
                        c.scope(),
                        c.eventId(),
                        c.measure(),
                        c.count(),
                        c.victims(),
                        c.countries(),
                        c.period(),
                        c.claimedBy(),
                        c.confidence(),
                        c.evidence(),
                        c.source(),
                        supersededBy);
            case ForceLevelRecord f ->
                new ForceLevelRecord(
                        id,
                        revision,
                        at,
                        status,
                        f.force(),
                        f.count(),
                        f.unit(),
                        f.place(),
                        f.status(),
                        f.asOf(),
                        f.mission(),
                        f.claimedBy(),
                        f.confidence(),
                        f.evidence(),
                        f.source(),
                        supersededBy);
            case TempoClaimRecord t ->
                new TempoClaimRecord(
                        id,
                        revision,
                        at,
                        status,
                        t.kind(),
                        t.since(),
                        t.until(),
                        t.what(),
                        t.count(),
                        t.attackers(),
                        t.targets(),
                        t.countries(),
                        t.claimedBy(),
                        t.confidence(),
                        t.evidence(),
                        t.source());
        };
    }
}
