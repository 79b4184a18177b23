package org.sitrep.events.figures;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.FigureMethod;
import org.sitrep.contracts.records.Figure;

/** A named rule by which one figure follows from what several sources state. The same statements give the same figure in any order. */
public interface FigureRule {
    /** The name that a figure carries, so that a reader knows how it came to be. */
    FigureMethod method();

    /** The figure, null where nobody states one. */
    @Nullable Figure from(Collection<Statement> statements);
}
