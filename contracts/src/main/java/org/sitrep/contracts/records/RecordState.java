package org.sitrep.contracts.records;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.time.Instant;
import java.util.UUID;

/** The state of a record after one of its revisions. */
@JsonSubTypes({
    @JsonSubTypes.Type(value = EventRecord.class, name = "event"),
    @JsonSubTypes.Type(value = CasualtyClaimRecord.class, name = "casualty_claim"),
    @JsonSubTypes.Type(value = ForceLevelRecord.class, name = "force_level"),
    @JsonSubTypes.Type(value = TempoClaimRecord.class, name = "tempo_claim")
})
public sealed interface RecordState permits EventRecord, CasualtyClaimRecord, ForceLevelRecord, TempoClaimRecord {
    UUID id();

    int revision();

    Instant recordedAt();
}
