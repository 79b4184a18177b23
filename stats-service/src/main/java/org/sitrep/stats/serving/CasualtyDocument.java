package org.sitrep.stats.serving;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sitrep.stats.counting.Sum;

/** A casualty table as the reference shows it; {@link CasualtyAnswer} writes it, for its keys depend on the question. */
@Schema(name = "Casualties")
record CasualtyDocument(
        List<Row> items,
        Row total,
        long undatedEvents,
        long unplacedEvents,
        String counted,
        String method,
        String position,
        @Schema(description = Comparisons.THEN) @Nullable CasualtyDocument comparedWith,

        @Schema(description = "With compared_with: the total less that of then")
        Comparisons.@Nullable Difference difference,

        @Schema(description = Comparisons.CHANGED) @Nullable List<Comparisons.ChangedEvent> changedRecords,

        @Schema(description = Comparisons.NUMBER) @Nullable Long changedRecordsInAll) {
    @Schema(
            name = "CasualtyRow",
            description = "With a key for each grouping in by, and one for each measure asked for")
    record Row(
            long events,
            long sources,
            Sum killed,
            Sum injured,
            long eventsWithoutFigure,
            long backgroundEvents,
            long singleSourceEvents) {}
}
