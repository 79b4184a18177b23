package org.sitrep.stats.projecting;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.records.Figure;

/** Adds figures of people who are not the same; more than a column holds is as many as it holds. */
final class Figures {
    private Figures() {}

    /** Null for none at all: nothing said is not zero. */
    static @Nullable Figure sum(Collection<Figure> figures) {
        return figures.stream()
                .reduce((a, b) -> new Figure(
                        plus(a.low(), b.low()),
                        plus(a.best(), b.best()),
                        plus(a.high(), b.high()),
                        a.highOpen() || b.highOpen(),
                        a.method()))
                .orElse(null);
    }

    private static int plus(int one, int other) {
        return (int) Math.min(Integer.MAX_VALUE, (long) one + other);
    }
}
