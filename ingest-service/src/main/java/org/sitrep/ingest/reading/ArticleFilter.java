package org.sitrep.ingest.reading;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.ingest.ArticleStatus;

/**
 * Which articles are asked for.
 *
 * @param publishedFrom first day, inclusive
 * @param publishedTo last day, inclusive
 * @param statuses any of these; empty for every status
 * @param words what title and text speak of, as one writes it into a search box
 */
record ArticleFilter(
        @Nullable String publisher,
        @Nullable LocalDate publishedFrom,
        @Nullable LocalDate publishedTo,
        List<ArticleStatus> statuses,
        @Nullable String words) {}
