package org.sitrep.events.figures;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
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

    static boolean isNone(Count count) {
        return Objects.equals(count.high(), 0);
    }

    private static int add(int one, int other) {
        return (int) Math.min(Integer.MAX_VALUE, (long) one + other);
    }
}
