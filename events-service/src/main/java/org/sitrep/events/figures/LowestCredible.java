package org.sitrep.events.figures;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.FigureMethod;
import org.sitrep.contracts.records.Figure;

/**
 * The most cautious figure that still stands, as ACLED counts deaths: {@code best} is the lowest. Of "3", "at least 5" and
 * "3 to 9" it is 3, with 3 to 9 beside it, open upwards.
 */
public final class LowestCredible implements FigureRule {
    @Override
    public FigureMethod method() {
        return FigureMethod.LOWEST_CREDIBLE;
    }

    @Override
    public @Nullable Figure from(Collection<Statement> statements) {
        List<Statement> standing = Standing.among(statements);
        return standing.isEmpty() ? null : Standing.span(standing, Standing.lowest(standing), method());
    }
}
