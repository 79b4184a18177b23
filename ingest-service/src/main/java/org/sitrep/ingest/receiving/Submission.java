package org.sitrep.ingest.receiving;

import org.jspecify.annotations.Nullable;
import org.sitrep.coder.ArticleText;
import org.sitrep.contracts.codes.Visibility;

/**
 * An article as a client sent it, checked: every value is well-formed and within its bounds.
 *
 * @param text as it was sent, 1 byte to 1 MiB in UTF-8, with a letter or a digit in it
 * @param language BCP 47, as the sender says; null where it does not
 * @param externalId what the sender calls it; told back, and nothing else
 */
public record Submission(
        @Nullable String title,
        String text,
        @Nullable Address url,
        @Nullable String publisher,
        @Nullable PublishedAt publishedAt,
        @Nullable String language,
        @Nullable String externalId,
        @Nullable String licence,
        Visibility visibility) {

    /** As the coder is given it. */
    public ArticleText toRead() {
        return new ArticleText(title, text, publishedAt == null ? null : publishedAt.day(), language);
    }
}
