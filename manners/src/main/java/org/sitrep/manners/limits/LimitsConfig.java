package org.sitrep.manners.limits;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How large a body may be. */
@ConfigMapping(prefix = "sitrep.limits")
interface LimitsConfig {
    /**
     * One document, which is held in memory. A text of 1 MiB fits also when its sender escapes every letter that is not
     * ASCII, as Python does: two bytes become six.
     */
    @WithDefault("4M")
    MemorySize documentSize();

    /** What is read as it comes (NDJSON, CSV): only its lines are held. */
    @WithDefault("1G")
    MemorySize streamSize();
}
