package org.sitrep.stats.counting;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.Measure;
import org.sitrep.contracts.coding.Count;

/**
 * A record that is counted otherwise in one of two answers.
 *
 * @param before as it was counted earlier; null where it was not
 * @param after as it is counted later; null where it is not
 */
public record ChangedRecord<T>(
        UUID id, @Nullable T before, @Nullable T after) {

    /** What one revision of an event adds to an answer; a measure without a figure has none. */
    public record Counted(int revision, Map<Measure, Sum> figures) {}

    /** The attacks that one revision of an event tells of, and when. */
    public record Attacking(
            int revision,
            @Nullable LocalDate start,
            @Nullable LocalDate end,
            long attacks) {}

    /** What one revision of a claim or force level says. */
    public record Stated(int revision, Count count) {}
}
