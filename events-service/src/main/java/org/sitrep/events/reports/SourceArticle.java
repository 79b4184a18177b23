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
 * @param erased whether its words are gone
 */
public record SourceArticle(
        UUID id,
        int codingNumber,
        CodedArticle article,
        @Nullable UUID supersededBy,
        boolean erased) {

    public SourceArticle(UUID id, int codingNumber, CodedArticle article, @Nullable UUID supersededBy) {
        this(id, codingNumber, article, supersededBy, false);
    }

    /** The text it carries: copies of one text share it, and count as one independent source. */
    public UUID text() {
        UUID copied = article.copyOf();
        return copied == null ? id : copied;
    }

    /** The day it was published, null where unknown. */
    public @Nullable LocalDate publishedOn() {
        return article.publishedOn().date();
    }

    /** The same article without a word of its own. */
    public SourceArticle withoutWords() {
        CodedArticle bare = new CodedArticle(
                null,
                article.publisher(),
                article.url(),
                article.publishedOn(),
                article.receivedAt(),
                article.version(),
                article.supersedes(),
                article.copyOf(),
                article.visibility(),
                article.senders());
        return new SourceArticle(id, codingNumber, bare, supersededBy, true);
    }

    public Source asSource() {
        return new Source(id, article.publisher(), article.url(), article.publishedOn(), article.copyOf(), erased);
    }
}
