package org.sitrep.contracts.coding;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.ClaimScope;
import org.sitrep.contracts.codes.Measure;

/**
 * A figure of people killed, injured, missing and so on, as someone states it.
 *
 * @param eventRef the event of this coding that it belongs to; null for a cumulative one
 * @param countries ISO 3166-1 alpha-2
 * @param claimedBy who says so, null where it is the report itself
 */
public record CasualtyClaim(
        ClaimScope scope,
        @Nullable String eventRef,
        Measure measure,
        Count count,
        @Nullable Victims victims,
        List<String> countries,
        @Nullable Period period,
        @Nullable String claimedBy,
        double confidence,
        List<Evidence> evidence) {
    /** The same claim with this probability of being right, 0 to 1. */
    public CasualtyClaim withConfidence(double confidence) {
        return new CasualtyClaim(
                scope, eventRef, measure, count, victims, countries, period, claimedBy, confidence, evidence);
    }
}
