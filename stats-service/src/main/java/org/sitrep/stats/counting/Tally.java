package org.sitrep.stats.counting;

import java.util.EnumMap;
import java.util.List;
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
        long singleSourceEvents) {
    /** Of no event; every measure is told, and nothing of it. */
    static Tally none(List<Measure> measures) {
        var figures = new EnumMap<Measure, @Nullable Sum>(Measure.class);
        measures.forEach(measure -> figures.put(measure, Sum.ZERO));
        return new Tally(0, 0, figures, 0, 0, 0);
    }

    /** With that of other events, told by other texts, of the same measures. */
    Tally plus(Tally other) {
        var sums = new EnumMap<Measure, @Nullable Sum>(Measure.class);
        figures.forEach((measure, sum) -> {
            var others = other.figures.get(measure);
            sums.put(measure, sum == null || others == null ? null : sum.plus(others));
        });
        return new Tally(
                events + other.events,
                sources + other.sources,
                sums,
                eventsWithoutFigure + other.eventsWithoutFigure,
                backgroundEvents + other.backgroundEvents,
                singleSourceEvents + other.singleSourceEvents);
    }

    /** With so many texts more. */
    Tally withTexts(long number) {
        return new Tally(events, sources + number, figures, eventsWithoutFigure, backgroundEvents, singleSourceEvents);
    }
}
