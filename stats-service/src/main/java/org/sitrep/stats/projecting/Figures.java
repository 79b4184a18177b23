package org.sitrep.stats.projecting;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.records.Figure;

/** Adds figures of people who are not the same. */
final class Figures {
    private Figures() {}

    /** Null for none at all: nothing said is not zero. */
    static @Nullable Figure sum(Collection<Figure> figures) {
        return figures.stream()
                .reduce((a, b) -> new Figure(
                        Math.addExact(a.low(), b.low()),
                        Math.addExact(a.best(), b.best()),
                        Math.addExact(a.high(), b.high()),
                        a.highOpen() || b.highOpen(),
                        a.method()))
                .orElse(null);
    }
}
