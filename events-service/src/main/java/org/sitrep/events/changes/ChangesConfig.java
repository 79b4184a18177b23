package org.sitrep.events.changes;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How many may follow the feed live, and how. */
@ConfigMapping(prefix = "sitrep.changes")
public interface ChangesConfig {
    /** Streams of one process at a time; each holds a connection of the door, and one of the database while it reads. */
    @WithDefault("100")
    int streams();

    /** A line at least so often: what is between drops connections that are silent, a minute being usual. */
    @WithDefault("15S")
    Duration heartbeat();

    /** How often a stream looks for what is new. */
    @WithDefault("200MS")
    Duration pause();

    /** After so long a stream ends, and its reader resumes: a process that is being replaced is left in the end. */
    @WithDefault("15M")
    Duration longest();
}
