package org.sitrep.ingest.recoding;

import java.util.UUID;

/**
 * An article that will be coded again.
 *
 * @param codingNumber the number that the coding will have
 */
public record QueuedArticle(UUID id, int codingNumber) {}
