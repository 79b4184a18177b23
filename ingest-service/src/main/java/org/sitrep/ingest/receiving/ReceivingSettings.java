package org.sitrep.ingest.receiving;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much is taken in at a time. */
@ConfigMapping(prefix = "sitrep.receiving")
public interface ReceivingSettings {
    /** Of one article as JSON, alone or on its line: a text of 1 MiB with every third character escaped fits. */
    @WithDefault("4M")
    MemorySize largestArticle();

    /** Articles stored in one transaction: enough to spread its cost, few enough to hold their locks briefly. */
    @WithDefault("50")
    int batchLines();

    /** What a batch may hold in memory before it is stored, however few its lines are. */
    @WithDefault("1M")
    MemorySize batchSize();

    /** Answers beyond this wait in a file: most clients read them only once they have sent everything. */
    @WithDefault("1M")
    MemorySize answersInMemory();
}
