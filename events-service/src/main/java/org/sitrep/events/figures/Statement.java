package org.sitrep.events.figures;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.coding.Count;

/**
 * A figure as one source states it, in plain numbers.
 *
 * @param claimant who states it: the one named in the report, else the publisher, else the article
 * @param statedOn the day it was stated, null where unknown
 * @param low lowest number that the words allow, 0 where they leave it open
 * @param high highest number that the words state: "at least 9" states 9
 * @param highOpen true where the words leave the upper end open
 * @param claims the claims that it stands in, empty where they have no ids yet
 */
public record Statement(
        String claimant, @Nullable LocalDate statedOn, int low, int high, boolean highOpen, Set<UUID> claims) {

    public Statement(String claimant, @Nullable LocalDate statedOn, int low, int high, boolean highOpen) {
        this(claimant, statedOn, low, high, highOpen, Set.of());
    }

    /** Empty for a count that states no number at all. */
    public static Optional<Statement> of(String claimant, @Nullable LocalDate statedOn, Count count) {
        return of(claimant, statedOn, count, Set.of());
    }

    /** The same, with the claims that it stands in. */
    static Optional<Statement> of(String claimant, @Nullable LocalDate statedOn, Count count, Set<UUID> claims) {
        Integer low = count.low();
        Integer high = count.high();
        if (low == null && high == null) {
            return Optional.empty();
        }
        int lowest = low == null ? 0 : low;
        return Optional.of(
                new Statement(claimant, statedOn, lowest, high == null ? lowest : high, high == null, claims));
    }

    /** The one number that counts as stated: the lower end, for a report that leaves a choice is read with caution. */
    int stated() {
        return low;
    }
}
