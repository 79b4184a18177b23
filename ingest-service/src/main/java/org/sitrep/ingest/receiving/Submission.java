package org.sitrep.ingest.receiving;

import static org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.ArticleText;
import org.sitrep.contracts.codes.Visibility;

/**
 * An article as a client sent it, checked: every value is well-formed and within its bounds.
 *
 * @param text as it was sent, 1 byte to 1 MiB in UTF-8, with a letter or a digit in it
 * @param language BCP 47, as the sender says; null where it does not
 * @param externalId what the sender calls it; told back, and nothing else
 */
@Schema(name = "NewArticle", description = "An article as it is sent.")
public record Submission(
        @Schema(maxLength = 1000, description = "Where there is one, evidence counts from its first character")
        @Nullable String title,

        @Schema(required = true, description = "1 MiB of UTF-8 at most; stored as it is sent")
        String text,

        @Schema(type = STRING, implementation = String.class, format = "uri", maxLength = 2048) @Nullable Address url,

        @Schema(maxLength = 300) @Nullable String publisher,

        @Schema(
                type = STRING,
                implementation = String.class,
                description = "A date or an instant; without it, it is read from the text where that can be",
                examples = "\"2024-04-23\"")
        @Nullable PublishedAt publishedAt,

        @Schema(description = "BCP 47; your word is taken before the text's") @Nullable String language,

        @Schema(maxLength = 300, description = "What you call it; told back to you") @Nullable String externalId,

        @Schema(maxLength = 300) @Nullable String licence,

        @Schema(
                description =
                        "`private`: its sentences are shown to its senders and curators alone; its figures count. "
                                + "A text that one of its senders shares is shared")
        Visibility visibility) {
    static final String EXAMPLE = """
            {"title": "Drone attack kills six near al-Omar", "publisher": "Example News", "published_at": "2024-02-06",
             "url": "https://news.example/2024/al-omar",
             "text": "At least six SDF fighters were killed in a drone attack on a training ground at al-Omar base overnight."}
            """;

    /** As the coder is given it. */
    public ArticleText toRead() {
        return new ArticleText(title, text, publishedAt == null ? null : publishedAt.day(), language);
    }
}
