package org.sitrep.benchmarks.coder;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.sitrep.coder.ArticleText;

/** The texts that are read: an article of usual length, and what can be made of it. */
final class Texts {
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 4, 23);

    private Texts() {}

    /** Some 2,800 characters, as dense in events and figures as such articles get. */
    static ArticleText article() {
        try (InputStream file = Texts.class.getResourceAsStream("/article.txt")) {
            if (file == null) {
                throw new IllegalStateException("article.txt is not on the class path");
            }
            return of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text over and over until it is so long. */
    static ArticleText repeated(String text, int characters) {
        return of(text.repeat(characters / text.length() + 1).substring(0, characters));
    }

    static ArticleText of(String text) {
        return new ArticleText(null, text, PUBLISHED, "en");
    }
}
