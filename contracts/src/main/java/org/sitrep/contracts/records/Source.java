package org.sitrep.contracts.records;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.coding.PublishedOn;

/**
 * An article that tells a record. No word of its text, so that the log can be kept.
 *
 * @param copyOf the article with the same text, null for an independent one
 * @param erased true where the article's words were erased: what was read from it stands, and cannot be shown
 */
public record Source(
        UUID articleId,
        @Nullable String publisher,
        @Nullable String url,
        PublishedOn publishedOn,
        @Nullable UUID copyOf,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean erased) {

    public Source(
            UUID articleId,
            @Nullable String publisher,
            @Nullable String url,
            PublishedOn publishedOn,
            @Nullable UUID copyOf) {
        this(articleId, publisher, url, publishedOn, copyOf, false);
    }
}
