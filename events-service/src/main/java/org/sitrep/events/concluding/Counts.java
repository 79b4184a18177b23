package org.sitrep.events.concluding;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.Qualifier;
import org.sitrep.contracts.coding.Count;

/** Arithmetic with counts whose ends may be open. */
final class Counts {
    private Counts() {}

    /** The sum of counts of different people; open upwards where any of them is. Empty for none. */
    static Optional<Count> sum(List<Count> counts) {
        if (counts.size() <= 1) {
            return counts.stream().findFirst();
        }
        int low = counts.stream()
                .mapToInt(each -> Objects.requireNonNullElse(each.low(), 0))
                .reduce(0, Counts::add);
        boolean open = counts.stream().anyMatch(each -> each.high() == null);
        Integer high = open
                ? null
                : counts.stream().map(Count::high).filter(Objects::nonNull).reduce(0, Counts::add);
        return Optional.of(new Count(low, high, open ? Qualifier.AT_LEAST : Qualifier.RANGE));
    }

    /** What is left of a whole when its parts are taken away, never below zero. */
    static Count rest(Count whole, Count part) {
        int low = Math.max(0, lowest(whole) - highest(part));
        @Nullable Integer wholeHigh = whole.high();
        @Nullable Integer high = wholeHigh == null ? null : Math.max(low, wholeHigh - lowest(part));
        return new Count(low, high, Qualifier.RANGE);
    }

    private static int lowest(Count count) {
        return Objects.requireNonNullElse(count.low(), 0);
    }

    private static int highest(Count count) {
        Integer high = count.high();
        return high == null ? lowest(count) : high;
    }

    private static int add(int one, int other) {
        return (int) Math.min(Integer.MAX_VALUE, (long) one + other);
    }
}
