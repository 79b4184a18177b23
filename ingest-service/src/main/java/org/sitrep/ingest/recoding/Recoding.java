package org.sitrep.ingest.recoding;

import jakarta.enterprise.context.ApplicationScoped;
import java.lang.module.ModuleDescriptor.Version;
import java.util.List;
import org.sitrep.ingest.coding.ArticleCoder;

/** Has everything read again that an older coder read, some hundred articles to a transaction. */
@ApplicationScoped
class Recoding {
    private static final int BATCH = 200;

    private final RecodingStore store;
    private final ArticleCoder coder;

    Recoding(RecodingStore store, ArticleCoder coder) {
        this.store = store;
        this.coder = coder;
    }

    /** Queues at most {@code most}; what is queued already is not queued twice. */
    int queue(int most) {
        List<String> older = store.versions().stream().filter(this::isOlder).toList();
        int queued = 0;
        while (!older.isEmpty() && queued < most) {
            int batch = store.again(older, Math.min(BATCH, most - queued));
            if (batch == 0) {
                break;
            }
            queued += batch;
        }
        return queued;
    }

    private boolean isOlder(String version) {
        return Version.parse(version).compareTo(Version.parse(coder.version().version())) < 0;
    }
}
