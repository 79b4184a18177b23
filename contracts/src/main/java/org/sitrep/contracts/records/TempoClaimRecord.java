package org.sitrep.contracts.records;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.RecordStatus;
import org.sitrep.contracts.codes.TempoKind;
import org.sitrep.contracts.coding.Actor;
import org.sitrep.contracts.coding.Evidence;
import org.sitrep.contracts.coding.Range;

/**
 * What one source says of the rhythm of attacks.
 */
public record TempoClaimRecord(
        UUID id,
        int revision,
        Instant recordedAt,
        RecordStatus recordStatus,
        TempoKind kind,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        String what,
        @Nullable Range count,
        List<Actor> attackers,
        List<Actor> targets,
        List<String> countries,
        @Nullable String claimedBy,
        double confidence,
        List<Evidence> evidence,
        Source source)
        implements RecordState {}
