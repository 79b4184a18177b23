package org.sitrep.evaluation.reports;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.coding.Count;

/** The labels' {@code [low, high]}, either end null where it is open. Doubles: nine tenths of a number need not be whole. */
record Span(@Nullable Double low, @Nullable Double high) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Span of(List<@Nullable Double> ends) {
        return new Span(ends.get(0), ends.get(1));
    }

    static @Nullable Span of(@Nullable Count count) {
        return count == null ? null : new Span(number(count.low()), number(count.high()));
    }

    static @Nullable Double number(@Nullable Integer number) {
        return number == null ? null : Double.valueOf(number);
    }

    /** The larger end; 0 where both are open. */
    double size() {
        return high != null ? high : low != null ? low : 0;
    }

    @Override
    public String toString() {
        if (low != null && low.equals(high)) {
            return whole(low);
        }
        return high == null
                ? (low == null ? "some" : "≥ " + whole(low))
                : low == null ? "≤ " + whole(high) : whole(low) + "-" + whole(high);
    }

    static String whole(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }
}
