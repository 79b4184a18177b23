package org.sitrep.events.serving;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How whole lists are given away. */
@ConfigMapping(prefix = "sitrep.exports")
public interface ExportsConfig {
    /**
     * Whole lists that a process writes at a time. Each holds a connection of the database's, and what it reads cannot be
     * vacuumed meanwhile: more than a few would be felt by everybody else.
     */
    @WithDefault("4")
    int atOnce();
}
