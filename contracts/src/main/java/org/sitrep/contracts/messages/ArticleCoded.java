package org.sitrep.contracts.messages;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sitrep.contracts.coding.Coding;

/**
 * On {@code articles.coded}: what an article says. A higher {@code codingNumber} replaces what a lower one said.
 *
 * @param codedAt when
 * @param article the source, for whoever cites it
 * @param sentences the sentences that the coding's evidence lies in, by their offsets
 */
public record ArticleCoded(
        String schema,
        UUID articleId,
        int codingNumber,
        Instant codedAt,
        CodedArticle article,
        Coding coding,
        List<QuotedSentence> sentences) {
    public static final String SCHEMA = "articles.coded/1";

    public ArticleCoded(
            UUID articleId,
            int codingNumber,
            Instant codedAt,
            CodedArticle article,
            Coding coding,
            List<QuotedSentence> sentences) {
        this(SCHEMA, articleId, codingNumber, codedAt, article, coding, sentences);
    }
}
