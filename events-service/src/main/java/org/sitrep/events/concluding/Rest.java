package org.sitrep.events.concluding;

import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.records.Figure;

/**
 * What is left of an event's figure when what is assigned to groups is taken away: groups and rest add up to the event's
 * best figure, and to its highest where the groups leave room.
 */
final class Rest {
    private Rest() {}

    /** Null where there is no figure, or nothing is left. */
    static @Nullable Figure of(@Nullable Figure whole, List<Figure> assigned) {
        if (whole == null || assigned.isEmpty()) {
            return whole;
        }
        int low = less(whole.low(), assigned, Figure::high);
        int best = less(whole.best(), assigned, Figure::best);
        int high = Math.max(best, less(whole.high(), assigned, Figure::high));
        boolean open = whole.highOpen() && assigned.stream().noneMatch(Figure::highOpen);
        return high == 0 && !open ? null : new Figure(Math.min(low, best), best, high, open, whole.method());
    }

    private static int less(int whole, List<Figure> assigned, ToLongFunction<Figure> part) {
        return (int) Math.max(0, whole - assigned.stream().mapToLong(part).sum());
    }
}
