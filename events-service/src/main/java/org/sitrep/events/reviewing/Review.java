package org.sitrep.events.reviewing;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.records.EventRecord;

/**
 * Something that wants a person.
 *
 * @param kind {@code doubtful_match}, {@code contested_figures}, {@code contested_attackers} or {@code low_confidence}
 * @param since when it came up
 * @param why what is doubtful: the matches with their signals, the figures, the attackers
 */
record Review(String kind, Instant since, JsonNode why, EventRecord event) {

    /** A page of them, as the reference shows it. */
    @Schema(name = "ReviewPage")
    record PageOf(List<Review> items, @Nullable String nextCursor) {}
}
