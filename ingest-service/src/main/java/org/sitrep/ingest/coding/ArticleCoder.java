package org.sitrep.ingest.coding;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.sitrep.coder.ArticleText;
import org.sitrep.coder.Coder;
import org.sitrep.coder.Reading;
import org.sitrep.coder.knowledge.Actor;
import org.sitrep.coder.knowledge.Knowledge;
import org.sitrep.coder.knowledge.Source;
import org.sitrep.contracts.coding.CoderVersion;

/**
 * The coder within this process: made once, for it holds the knowledge and the language models; and at the start, for
 * added knowledge that cannot be understood is to be seen then.
 */
@Startup
@ApplicationScoped
public class ArticleCoder {
    private final Coder coder;

    ArticleCoder(CodingSettings settings) {
        coder = settings.knowledgeFolder()
                .map(folder -> Coder.with(Knowledge.withFolder(folder)))
                .orElseGet(Coder::bundled);
    }

    /** Any text gets an answer. */
    Reading read(ArticleText article) {
        return coder.read(article);
    }

    public CoderVersion version() {
        return coder.version();
    }

    /** Why a text that its sender names no language for is refused unread: it is long enough and surely in another. */
    public Optional<Reading.Refused> refusal(ArticleText article) {
        return article.language() == null ? coder.refusal(article) : Optional.empty();
    }

    /** Everyone it knows. */
    public Collection<Actor> actors() {
        return coder.knowledge().actors().all();
    }

    /** The files that it knows things from. */
    public List<Source> sources() {
        return coder.knowledge().sources();
    }
}
