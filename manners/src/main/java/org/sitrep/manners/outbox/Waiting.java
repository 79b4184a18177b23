package org.sitrep.manners.outbox;

import org.jspecify.annotations.Nullable;

/**
 * A message in the outbox.
 *
 * @param seq its place in the order
 * @param topic without the prefix
 */
record Waiting(
        long seq,
        String topic,
        String key,
        String payload,
        @Nullable String traceparent) {}
