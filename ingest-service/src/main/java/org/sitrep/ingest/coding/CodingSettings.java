package org.sitrep.ingest.coding;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/** How much is coded at a time, and for how long. */
@ConfigMapping(prefix = "sitrep.coding")
public interface CodingSettings {
    /**
     * A folder whose files add to what the coder knows, read at the start; without it the coder knows what it comes with.
     * docs/coding-manual.md says what may stand in it.
     */
    Optional<Path> knowledgeFolder();

    /** Texts read at the same moment; without it one a processor, for reading is nothing but computing. */
    OptionalInt readers();

    /**
     * For an article off the request: far more than the longest takes on a busy machine, for nobody waits, and a slow moment
     * must not reject a good article.
     */
    @WithDefault("300s")
    Duration longestReading();

    /** For a text on trial, whose sender waits; below what doors and proxies wait. */
    @WithDefault("20s")
    Duration longestTrial();

    /** How long a text on trial waits for a reader before it is told to come again. */
    @WithDefault("2s")
    Duration longestWait();
}
