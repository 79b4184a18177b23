package org.sitrep.stats.copying;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Where the copy is kept, and what it may take. */
@ConfigMapping(prefix = "sitrep.columns")
interface CopyConfig {
    /**
     * A folder for the copy's file. It stays there when the process ends, and the next one takes only what came since: a large
     * read model is minutes in filling. Unless given, the file is a temporary one that goes with the process.
     */
    Optional<Path> folder();

    /** What the engine keeps in memory, outside the heap; what does not fit is read from its file again. */
    @WithDefault("512MB")
    String memory();

    /** How often the copy catches up while nobody asks, so that who asks next finds little left to do. */
    @WithDefault("1s")
    Duration every();

    /** How long a question waits for the copy to catch up. */
    @WithDefault("4s")
    Duration patience();
}
