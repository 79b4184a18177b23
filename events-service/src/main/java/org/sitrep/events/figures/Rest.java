package org.sitrep.events.figures;

import java.util.List;
import java.util.Objects;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.records.Figure;
import org.sitrep.contracts.records.KilledByGroup;

/**
 * What is left of an event's figure when what is assigned to groups is taken away: groups and rest add up to the event's
 * best figure, and to its highest where the groups leave room.
 */
public final class Rest {
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

    /** The groups with their rest, for another figure of the event. */
    public static KilledByGroup within(KilledByGroup groups, @Nullable Figure whole) {
        List<Figure> assigned = Stream.concat(
                        Stream.of(groups.attackers(), groups.civilians()), groups.targets().values().stream())
                .filter(Objects::nonNull)
                .toList();
        return new KilledByGroup(groups.attackers(), groups.targets(), groups.civilians(), of(whole, assigned));
    }

    private static int less(int whole, List<Figure> assigned, ToLongFunction<Figure> part) {
        return (int) Math.max(0, whole - assigned.stream().mapToLong(part).sum());
    }
}
