package org.sitrep.ingest.coding;

import java.util.UUID;
import org.sitrep.coder.ArticleText;

/**
 * An article as the coder's side of the house sees it.
 *
 * @param wanted how many codings were asked for
 * @param done how many of them were answered
 */
record StoredArticle(UUID id, ArticleText text, boolean withdrawn, int wanted, int done) {}
