package org.sitrep.ingest.recoding;

import org.sitrep.contracts.coding.CoderVersion;

/**
 * Articles that will be coded again.
 *
 * @param queued how many
 * @param more whether there may be more: ask again
 * @param coder who will read them
 */
public record QueuedArticles(int queued, boolean more, CoderVersion coder) {}
