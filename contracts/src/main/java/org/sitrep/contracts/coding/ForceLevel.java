package org.sitrep.contracts.coding;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.ForceStatus;

/**
 * A count of personnel somewhere, as someone states it.
 *
 * @param unit {@code personnel}
 * @param place where they are or go
 * @param mission such as "advise and assist", null where not told
 */
public record ForceLevel(
        Force force,
        Count count,
        String unit,
        Place place,
        ForceStatus status,
        AsOf asOf,
        @Nullable String mission,
        @Nullable String claimedBy,
        double confidence,
        List<Evidence> evidence) {
    /** The same level with this probability of being right, 0 to 1. */
    public ForceLevel withConfidence(double confidence) {
        return new ForceLevel(force, count, unit, place, status, asOf, mission, claimedBy, confidence, evidence);
    }
}
