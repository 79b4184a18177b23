package org.sitrep.events.changes;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the feed.
 *
 * @param nextCursor where to go on at once; null where there is nothing more for now
 * @param cursor where to go on later: after the last item, or where the question began; null for an empty feed
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record ChangePage(
        List<Change> items,
        @Nullable String nextCursor,
        @Nullable String cursor) {}
