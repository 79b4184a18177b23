package org.sitrep.contracts.messages;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.Visibility;
import org.sitrep.contracts.coding.PublishedOn;

/**
 * The article that a coding was read from.
 *
 * @param supersedes the article whose later version this is: its claims give way to this one's
 * @param copyOf the article that has the same text; a copy is a source, but no independent one
 * @param senders the clients that sent it; to them and to curators the sentences of a private article are shown
 */
public record CodedArticle(
        @Nullable String title,
        @Nullable String publisher,
        @Nullable String url,
        PublishedOn publishedOn,
        Instant receivedAt,
        int version,
        @Nullable UUID supersedes,
        @Nullable UUID copyOf,
        Visibility visibility,
        List<String> senders) {}
