package org.sitrep.contracts.coding;

import java.util.List;

/**
 * What one article says.
 *
 * @param language BCP 47, {@code en}
 */
public record Coding(
        CoderVersion coder,
        PublishedOn publishedOn,
        String language,
        List<CodedEvent> events,
        List<CasualtyClaim> casualtyClaims,
        List<ForceLevel> forceLevels,
        List<TempoClaim> tempoClaims) {
    /** A coding holds at most this many events; an article with more is rejected as {@code too_many_events}. */
    public static final int MOST_EVENTS = 500;
}
