package org.sitrep.ingest.receiving;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.UUID;
import org.sitrep.ingest.ArticleStatus;

/** What became of an article that a client sent. */
sealed interface Receipt {
    /**
     * It is stored.
     *
     * @param known whether it was stored before
     */
    record Stored(UUID id, ArticleStatus status, boolean known) implements Receipt {}

    record Refused(HttpProblem problem) implements Receipt {}
}
