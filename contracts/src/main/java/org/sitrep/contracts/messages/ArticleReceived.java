package org.sitrep.contracts.messages;

import java.time.Instant;
import java.util.UUID;

/**
 * On {@code articles.received}: this article waits to be coded.
 *
 * @param codingNumber 1 for the first coding of the article, counted up by each recoding
 */
public record ArticleReceived(String schema, UUID articleId, int codingNumber, Instant receivedAt) {
    public static final String SCHEMA = "articles.received/1";

    public ArticleReceived(UUID articleId, int codingNumber, Instant receivedAt) {
        this(SCHEMA, articleId, codingNumber, receivedAt);
    }
}
