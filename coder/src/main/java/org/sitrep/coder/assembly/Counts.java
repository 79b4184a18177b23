package org.sitrep.coder.assembly;

import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.Qualifier;
import org.sitrep.contracts.coding.Count;

/** What two counts make together. */
final class Counts {
    private Counts() {}

    static boolean isVague(Count count) {
        return switch (count.qualifier()) {
            case MANY, SEVERAL, DOZENS, SCORES, HUNDREDS, THOUSANDS -> true;
            default -> false;
        };
    }

    static int size(Count count) {
        Integer low = count.low();
        Integer high = count.high();
        return low != null ? low : high == null ? 0 : high;
    }

    static Count sum(Count a, Count b) {
        Integer low = a.low() == null || b.low() == null ? null : Integer.valueOf(a.low() + b.low());
        Integer high = a.high() == null || b.high() == null ? null : Integer.valueOf(a.high() + b.high());
        Qualifier qualifier = a.qualifier() == Qualifier.EXACT ? b.qualifier() : a.qualifier();
        return new Count(low, high, high == null && qualifier == Qualifier.EXACT ? Qualifier.AT_LEAST : qualifier);
    }

    /** From the lowest to the highest that either says; open where either is. */
    static Count span(Count a, Count b) {
        return new Count(
                min(a.low(), b.low()), a.high() == null || b.high() == null ? null : max(a, b), Qualifier.RANGE);
    }

    private static @Nullable Integer min(@Nullable Integer a, @Nullable Integer b) {
        return a == null || b == null ? null : Integer.valueOf(Math.min(a, b));
    }

    private static Integer max(Count a, Count b) {
        int high = a.high() == null ? 0 : a.high();
        return Math.max(high, b.high() == null ? 0 : b.high());
    }
}
