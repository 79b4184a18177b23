package org.sitrep.stats.serving;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sitrep.stats.counting.Sum;

/** A casualty table as the reference shows it; {@link CasualtyAnswer} writes it, for its keys depend on the question. */
@Schema(name = "Casualties")
record CasualtyDocument(
        List<Row> items, Row total, long undatedEvents, long unplacedEvents, String method, String position) {
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
