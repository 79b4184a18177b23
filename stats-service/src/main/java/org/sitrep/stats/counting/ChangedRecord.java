package org.sitrep.stats.counting;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.Measure;

/**
 * An event that is counted otherwise in one of two answers.
 *
 * @param before as it was counted earlier; null where it was not
 * @param after as it is counted later; null where it is not
 */
public record ChangedRecord(
        UUID id, @Nullable Counted before, @Nullable Counted after) {

    /** What one revision adds to an answer; a measure without a figure has none. */
    public record Counted(int revision, Map<Measure, Sum> figures) {}
}
