package org.sitrep.contracts.messages;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.RecordChange;
import org.sitrep.contracts.codes.RecordType;
import org.sitrep.contracts.records.RecordState;

/**
 * On {@code records.changed}: one revision of one record, whole in its figures, without a word of any article.
 *
 * @param epoch counted up when the log is published anew; consumers order by epoch, then revision
 * @param revision 1 for the first, without gaps for each record
 * @param recordedAt when the revision was recorded; it never runs backwards for a record
 * @param mergedInto the record it went into, for {@code merged}
 * @param record the state after the change; of a retracted or merged record the last one
 */
@JsonDeserialize(using = RecordChangedReader.class)
public record RecordChanged(
        String schema,
        int epoch,
        RecordType type,
        UUID id,
        int revision,
        RecordChange change,
        Instant recordedAt,
        @Nullable UUID mergedInto,
        RecordState record) {
    public static final String SCHEMA = "records.changed/1";

    public RecordChanged(
            int epoch,
            RecordType type,
            UUID id,
            int revision,
            RecordChange change,
            Instant recordedAt,
            @Nullable UUID mergedInto,
            RecordState record) {
        this(SCHEMA, epoch, type, id, revision, change, recordedAt, mergedInto, record);
    }
}
