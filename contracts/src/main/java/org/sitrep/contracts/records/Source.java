package org.sitrep.contracts.records;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.coding.PublishedOn;

/**
 * An article that tells a record. No word of its text, so that the log can be kept.
 *
 * @param copyOf the article with the same text, null for an independent one
 */
public record Source(
        UUID articleId,
        @Nullable String publisher,
        @Nullable String url,
        PublishedOn publishedOn,
        @Nullable UUID copyOf) {}
