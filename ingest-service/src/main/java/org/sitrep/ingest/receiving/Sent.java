package org.sitrep.ingest.receiving;

import org.jspecify.annotations.Nullable;

/**
 * A well-formed article on its way into the store.
 *
 * @param client who sent it
 * @param key its idempotency key, null without one
 */
record Sent(String client, @Nullable String key, Submission article) {}
