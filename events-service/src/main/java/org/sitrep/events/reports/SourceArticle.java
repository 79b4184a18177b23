package org.sitrep.events.reports;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.messages.CodedArticle;
import org.sitrep.contracts.records.Source;

/**
 * An article as a source of records.
 *
 * @param codingNumber the coding of it that was applied last
 * @param article what is known of it
 * @param supersededBy its later version, null while it stands
 */
public record SourceArticle(
        UUID id,
        int codingNumber,
        CodedArticle article,
        @Nullable UUID supersededBy) {

    /** The text it carries: copies of one text share it, and count as one independent source. */
    public UUID text() {
        UUID copied = article.copyOf();
        return copied == null ? id : copied;
    }

    /** The day it was published, null where unknown. */
    public @Nullable LocalDate publishedOn() {
        return article.publishedOn().date();
    }

    public Source asSource() {
        return new Source(id, article.publisher(), article.url(), article.publishedOn(), article.copyOf());
    }
}
