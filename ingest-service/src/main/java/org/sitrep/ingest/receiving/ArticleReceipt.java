package org.sitrep.ingest.receiving;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sitrep.ingest.ArticleStatus;

/** What the sender of one article is told. */
@Schema(name = "ArticleReceipt", description = "The article is stored, now or since before.")
public record ArticleReceipt(
        @Schema(description = "The article's id (UUIDv7)") UUID id,
        ArticleStatus status,

        @Schema(description = "Whether it was stored before")
        boolean known) {}
