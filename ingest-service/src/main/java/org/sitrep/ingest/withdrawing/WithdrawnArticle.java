package org.sitrep.ingest.withdrawing;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sitrep.ingest.ArticleStatus;

/**
 * An article that was taken back.
 *
 * @param erased whether its words are gone too
 */
@Schema(name = "WithdrawnArticle")
public record WithdrawnArticle(UUID id, ArticleStatus status, boolean erased) {}
