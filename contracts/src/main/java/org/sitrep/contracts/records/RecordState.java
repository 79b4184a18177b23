package org.sitrep.contracts.records;

import java.time.Instant;
import java.util.UUID;

/** The state of a record after one of its revisions. */
public sealed interface RecordState permits EventRecord, CasualtyClaimRecord, ForceLevelRecord, TempoClaimRecord {
    UUID id();

    int revision();

    Instant recordedAt();
}
