package org.sitrep.events.figures;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.FigureMethod;
import org.sitrep.contracts.records.Figure;

/**
 * Nobody is preferred: lowest to highest of what stands, {@code best} the middle of the two, rounded down. Of "3" and "8" it
 * is 5.
 */
public final class Range implements FigureRule {
    @Override
    public FigureMethod method() {
        return FigureMethod.RANGE;
    }

    @Override
    public @Nullable Figure from(Collection<Statement> statements) {
        List<Statement> standing = Standing.among(statements);
        if (standing.isEmpty()) {
            return null;
        }
        long sum = (long) Standing.lowest(standing) + Standing.highest(standing);
        return Standing.span(standing, (int) (sum / 2), method());
    }
}
