package org.sitrep.contracts.messages;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.coding.Coding;

/**
 * On {@code articles.coded}: what an article says. A higher {@code codingNumber} replaces what a lower one said.
 *
 * @param codedAt when
 * @param article the source, for whoever cites it
 * @param sentences the sentences that the coding's evidence lies in, by their offsets
 * @param withdrawal that the article was withdrawn or erased, with an empty coding; null for what was read from it
 */
public record ArticleCoded(
        String schema,
        UUID articleId,
        int codingNumber,
        Instant codedAt,
        CodedArticle article,
        Coding coding,
        List<QuotedSentence> sentences,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Withdrawal withdrawal) {
    public static final String SCHEMA = "articles.coded/1";

    public ArticleCoded(
            UUID articleId,
            int codingNumber,
            Instant codedAt,
            CodedArticle article,
            Coding coding,
            List<QuotedSentence> sentences) {
        this(SCHEMA, articleId, codingNumber, codedAt, article, coding, sentences, null);
    }

    /** An article that is withdrawn or erased: numbered after its codings, so that none of them comes back. */
    public static ArticleCoded withdrawn(
            UUID articleId, int codingNumber, Instant at, CodedArticle article, Coding empty, Withdrawal withdrawal) {
        return new ArticleCoded(SCHEMA, articleId, codingNumber, at, article, empty, List.of(), withdrawal);
    }
}
