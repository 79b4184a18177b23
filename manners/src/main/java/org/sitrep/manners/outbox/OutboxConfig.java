package org.sitrep.manners.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the outbox is emptied. */
@ConfigMapping(prefix = "sitrep.outbox")
interface OutboxConfig {
    /** Off in narrow tests that have no broker, and in processes that only add. */
    @WithDefault("true")
    boolean publish();

    /** The most messages in one transaction: what is sent twice after a crash in the wrong moment. */
    @WithDefault("500")
    int batchMessages();

    /** The most bytes in memory at once; a single message may be larger. */
    @WithDefault("16777216")
    long batchBytes();

    /** The first pause when nothing is left; doubled up to {@link #longestIdle()}. A nudge ends it. */
    @WithDefault("200ms")
    Duration shortestIdle();

    /** How late a message may be that another replica added and died over. */
    @WithDefault("1s")
    Duration longestIdle();

    /** The longest pause between two tries while broker or database are away. */
    @WithDefault("5s")
    Duration longestRetry();

    /** How long a batch waits for its acknowledgements before it is tried again; a connection is held meanwhile. */
    @WithDefault("10s")
    Duration deliveryTimeout();
}
