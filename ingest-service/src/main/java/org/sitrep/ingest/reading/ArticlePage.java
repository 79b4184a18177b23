package org.sitrep.ingest.reading;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of articles, as the reference shows it. */
@Schema(name = "ArticlePage")
record ArticlePage(List<ArticleSummary> items, @Nullable String nextCursor) {}
