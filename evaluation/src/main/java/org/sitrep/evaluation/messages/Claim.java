package org.sitrep.evaluation.messages;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How many of some victims were killed or wounded.
 *
 * @param measure {@code killed} or {@code wounded}
 * @param ranges alternatives
 * @param victims the strings that name them
 * @param optional no miss where it is not found
 */
record Claim(String measure, List<People> ranges, Set<String> victims, boolean optional) {

    /** From the low number to the high one; null where open. */
    record People(int low, @Nullable Integer high) {
        int most() {
            return high == null || high == 0 ? low : high;
        }
    }

    int most() {
        return ranges.stream().mapToInt(People::most).max().orElse(0);
    }

    boolean sameFigure(Claim other) {
        return measure.equals(other.measure) && !Collections.disjoint(ranges, other.ranges);
    }

    boolean sameVictims(Claim other) {
        return !Collections.disjoint(victims, other.victims);
    }

    @Override
    public String toString() {
        return measure + " "
                + ranges.stream()
                        .map(r -> r.high() == null
                                ? r.low() + " or more"
                                : r.low() == r.high() ? "" + r.low() : r.low() + "-" + r.high())
                        .toList()
                + " " + victims.stream().sorted().toList();
    }
}
