package org.sitrep.ingest.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.Visibility;
import org.sitrep.ingest.ArticleStatus;

/**
 * An article without its text.
 *
 * @param reason why it is rejected; null unless it is
 * @param title null also where the article is private and not the caller's
 * @param publishedAt as its sender wrote it; {@code publishedOn} is the day it names
 * @param externalId what the caller itself calls it
 */
@Schema(name = "ArticleSummary")
public record ArticleSummary(
        UUID id,
        ArticleStatus status,
        @Nullable String reason,
        @Nullable String reasonDetail,
        Instant receivedAt,
        int version,
        @Nullable UUID supersedes,
        @Nullable UUID copyOf,
        @Nullable String title,
        @Nullable String url,
        @Nullable String publisher,
        @Nullable String publishedAt,
        @Nullable LocalDate publishedOn,
        @Nullable String language,
        @Nullable String externalId,
        @Nullable String licence,
        Visibility visibility) {}
