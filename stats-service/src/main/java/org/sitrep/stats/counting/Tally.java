package org.sitrep.stats.counting;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.Measure;

/**
 * What a set of events adds up to.
 *
 * @param sources independent texts that tell of them, each once
 * @param figures null for a measure that the grouping cannot tell apart
 * @param eventsWithoutFigure events with a figure of none of the measures
 * @param backgroundEvents events that reports tell only in passing
 * @param singleSourceEvents events that one independent text alone tells
 */
public record Tally(
        long events,
        long sources,
        Map<Measure, @Nullable Sum> figures,
        long eventsWithoutFigure,
        long backgroundEvents,
        long singleSourceEvents) {}
