package org.sitrep.ingest.coding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Optional;
import org.sitrep.coder.ArticleText;
import org.sitrep.coder.Coder;
import org.sitrep.coder.Reading;
import org.sitrep.coder.knowledge.Actor;
import org.sitrep.coder.language.LanguageGuard;
import org.sitrep.contracts.coding.CoderVersion;

/** The coder within this process: made once, for it holds the knowledge and the language models. */
@ApplicationScoped
public class ArticleCoder {
    private final Coder coder = Coder.bundled();
    private final LanguageGuard languages = LanguageGuard.bundled();

    /** Any text gets an answer. */
    Reading read(ArticleText article) {
        return coder.read(article);
    }

    public CoderVersion version() {
        return coder.version();
    }

    /** The language of a text that its sender names none for, where it is long enough and surely another than English. */
    public Optional<String> otherLanguage(ArticleText article) {
        return article.language() == null ? languages.foreign(article.text()) : Optional.empty();
    }

    /** Everyone it knows. */
    public Collection<Actor> actors() {
        return coder.knowledge().actors().all();
    }
}
