package org.sitrep.gateway.guarding;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much one request may ask of the platform. */
@ConfigMapping(prefix = "sitrep.gateway.limits")
public interface LimitSettings {
    /**
     * What the services take too. An article's text has at most 1 MiB, and fits also when its sender escapes every letter that
     * is not ASCII: two bytes become six.
     */
    @WithDefault("4M")
    MemorySize documentSize();

    /** NDJSON and files are streamed, so it is time rather than memory that this bounds. */
    @WithDefault("64M")
    MemorySize uploadSize();

    /** From the head of a request to the end of its one document: a text of 1 MiB over a slow line. */
    @WithDefault("60S")
    Duration documentTime();

    /** The same for uploads. */
    @WithDefault("15M")
    Duration uploadTime();

    /** Requests under way at once, event streams included. Beyond it an early "come again" is better than a late answer. */
    @WithDefault("1000")
    int concurrentRequests();

    /**
     * How long a token that was found good is taken for good again; never beyond its own end. It is also how long a token
     * withdrawn in Keycloak may still pass here. Checking a signature costs more than all else that the gateway does; 0 has it
     * done for every request.
     */
    @WithDefault("60S")
    Duration tokenMemory();
}
