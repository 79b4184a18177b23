package org.sitrep.stats.serving;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.stats.counting.ChangedOwnEvents;
import org.sitrep.stats.counting.ChangedRecord;
import org.sitrep.stats.counting.ChangedRecords;

/**
 * An answer and that of an earlier instant, and why they differ.
 *
 * @param changedRecords the first thousand of them
 * @param changedEvents beside claims: our own events that changed, by claim
 */
record ComparedAnswer<D, T>(
        @JsonUnwrapped D answer,
        Earlier<D> comparedWith,
        List<ChangedRecord<T>> changedRecords,
        long changedRecordsInAll,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<ChangedOwnEvents> changedEvents) {

    /** The answer of then. */
    record Earlier<D>(Instant knownAt, @JsonUnwrapped D answer) {}

    static <D, T> ComparedAnswer<D, T> of(D answer, Instant earlier, D then, ChangedRecords<T> changed) {
        return new ComparedAnswer<>(answer, new Earlier<>(earlier, then), changed.records(), changed.number(), null);
    }

    ComparedAnswer<D, T> withEvents(List<ChangedOwnEvents> events) {
        return new ComparedAnswer<>(answer, comparedWith, changedRecords, changedRecordsInAll, events);
    }
}
