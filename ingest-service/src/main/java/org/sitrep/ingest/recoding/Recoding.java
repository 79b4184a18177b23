package org.sitrep.ingest.recoding;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.lang.module.ModuleDescriptor.Version;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import org.sitrep.ingest.Acts;
import org.sitrep.ingest.coding.ArticleCoder;

/** Has everything read again that an older coder read, some hundred articles to a transaction. */
@ApplicationScoped
class Recoding {
    private static final int BATCH = 200;

    private final RecodingStore store;
    private final ArticleCoder coder;
    private final Acts acts;

    Recoding(RecodingStore store, ArticleCoder coder, Acts acts) {
        this.store = store;
        this.coder = coder;
        this.acts = acts;
    }

    /** Puts one in line; answers the number of the coding that will come, nothing where there is no such article. */
    @Transactional
    OptionalInt again(UUID article, String by) {
        OptionalInt number = store.again(article);
        number.ifPresent(coding -> acts.note(
                by,
                "article.recode",
                "article",
                article.toString(),
                Map.of("coding_number", Integer.toString(coding))));
        return number;
    }

    /** Queues at most {@code most}; what is queued already is not queued twice. */
    int queue(int most, String by) {
        Map<String, String> asked =
                Map.of("most", Integer.toString(most), "coder", coder.version().version());
        QuarkusTransaction.requiringNew().run(() -> acts.note(by, "articles.recode", "article", null, asked));
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
