package org.sitrep.ingest.reading;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.coding.Coding;

/**
 * An article with its text and what was read from it.
 *
 * @param text null where it was erased, or is private and not the caller's
 * @param codingNumber which reading of the article {@code coding} is, from 1; null where there is none
 */
@Schema(name = "Article")
public record Article(
        @JsonUnwrapped ArticleSummary article,
        @Nullable String text,
        @Nullable Integer codingNumber,
        @Nullable Instant codedAt,
        @Nullable Coding coding) {}
