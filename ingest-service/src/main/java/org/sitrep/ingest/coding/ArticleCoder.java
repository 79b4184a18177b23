package org.sitrep.ingest.coding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.sitrep.coder.ArticleText;
import org.sitrep.coder.Coder;
import org.sitrep.coder.Reading;
import org.sitrep.contracts.coding.CoderVersion;

/** The coder within this process: made once, for it holds the knowledge and the language models. */
@ApplicationScoped
public class ArticleCoder {
    private final Coder coder = Coder.bundled();

    /** Any text gets an answer. */
    Reading read(ArticleText article) {
        return coder.read(article);
    }

    public CoderVersion version() {
        return coder.version();
    }

    /** The language of a text that its sender names none for, where it is long enough and surely another than English. */
    public Optional<String> otherLanguage(ArticleText article) {
        return Optional.empty();
    }
}
