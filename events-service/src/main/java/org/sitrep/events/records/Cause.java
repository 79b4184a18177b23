package org.sitrep.events.records;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a revision was made by.
 *
 * @param by {@code article}
 * @param articleId the article whose coding was applied
 * @param codingNumber which coding of it
 * @param matches for an event: the reports that came to it with this revision, and why
 */
public record Cause(
        String by, @Nullable UUID articleId, @Nullable Integer codingNumber, List<Match> matches) {

    /** A coding of an article, new or again. */
    public static Cause article(UUID articleId, int codingNumber, List<Match> matches) {
        return new Cause("article", articleId, codingNumber, matches);
    }

    /**
     * Why a report was taken for an event.
     *
     * @param ref the report's name in its coding
     * @param matcher name and version of the matcher
     * @param joined true where the event was known before
     * @param score what the report that it is closest to gave it, null where the event was new
     * @param closestArticle the article of that report
     * @param why one line a signal; for a new event what kept it from the known one that came closest
     */
    public record Match(
            String ref,
            String matcher,
            boolean joined,
            @Nullable Double score,
            @Nullable UUID closestArticle,
            List<String> why) {}
}
