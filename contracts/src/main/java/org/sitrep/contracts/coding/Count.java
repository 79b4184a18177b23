package org.sitrep.contracts.coding;

import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.Qualifier;

/**
 * A count as a report states it.
 *
 * @param low lowest number that fits the words, null where open downwards ("fewer than 10"); never negative
 * @param high highest number that fits the words, null where open upwards ("at least 9")
 * @param qualifier the kind of words it was stated with
 */
public record Count(@Nullable Integer low, @Nullable Integer high, Qualifier qualifier) {
    public Count {
        Range.check(low, high);
    }

    /** Exactly this many. */
    public static Count exactly(int number) {
        return new Count(number, number, Qualifier.EXACT);
    }
}
