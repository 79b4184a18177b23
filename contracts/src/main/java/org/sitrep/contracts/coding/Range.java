package org.sitrep.contracts.coding;

import org.jspecify.annotations.Nullable;

/**
 * A span of whole numbers, open (null) at either end.
 */
public record Range(@Nullable Integer low, @Nullable Integer high) {
    public Range {
        check(low, high);
    }

    static void check(@Nullable Integer low, @Nullable Integer high) {
        if ((low != null && low < 0) || (high != null && high < 0)) {
            throw new IllegalArgumentException("a count is never negative");
        }
        if (low != null && high != null && low > high) {
            throw new IllegalArgumentException("a count's low end is not above its high end");
        }
    }
}
