package org.sitrep.coder;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An article as it is given to the coder.
 *
 * @param title null or blank where the article has none
 * @param text any text at all
 * @param published the day of publication that relative dates are resolved against; null where the sender does not say
 * @param language BCP 47, as the sender says it: its word wins; null where it is to be found out
 */
public record ArticleText(
        @Nullable String title,
        String text,
        @Nullable LocalDate published,
        @Nullable String language) {

    /** An English article without a title. */
    public static ArticleText of(String text, @Nullable LocalDate published) {
        return new ArticleText(null, text, published, null);
    }

    /** What offsets of evidence point into: {@code title + "\n\n" + text}, or the text alone without a title. */
    public String whole() {
        return title == null || title.isBlank() ? text : title + "\n\n" + text;
    }

    /** Where the title ends in {@link #whole()}; 0 without one. */
    public int titleEnd() {
        return title == null || title.isBlank() ? 0 : title.length();
    }
}
