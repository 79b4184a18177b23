package org.sitrep.ingest.reading;

import java.util.List;
import org.sitrep.manners.formats.Column;

/** The columns of a list of articles as CSV. */
final class ArticleColumns {
    static final List<Column<ArticleSummary>> ALL = List.of(
            new Column<>("id", "#meta+id", ArticleSummary::id),
            new Column<>("status", "#status", article -> article.status().label()),
            new Column<>("reason", "#status+reason", ArticleSummary::reason),
            new Column<>("received_at", "#date+received", ArticleSummary::receivedAt),
            new Column<>("published_on", "#date+published", ArticleSummary::publishedOn),
            new Column<>("publisher", "#meta+source", ArticleSummary::publisher),
            new Column<>("title", "#description+title", ArticleSummary::title),
            new Column<>("url", "#meta+url", ArticleSummary::url),
            new Column<>("language", "#meta+language", ArticleSummary::language),
            new Column<>("external_id", "#meta+id+external", ArticleSummary::externalId),
            new Column<>("licence", "#meta+licence", ArticleSummary::licence),
            new Column<>(
                    "visibility", "#access", article -> article.visibility().label()),
            new Column<>("version", "#meta+version", ArticleSummary::version),
            new Column<>("supersedes", "#meta+id+supersedes", ArticleSummary::supersedes),
            new Column<>("copy_of", "#meta+id+original", ArticleSummary::copyOf));

    private ArticleColumns() {}
}
