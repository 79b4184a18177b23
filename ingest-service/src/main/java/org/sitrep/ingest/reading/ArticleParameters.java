package org.sitrep.ingest.reading;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.sitrep.ingest.ArticleStatus;
import org.sitrep.manners.parameters.ParameterReader;

/** The filters of the list of articles, as they are written in the query. */
public class ArticleParameters {
    private static final int LONGEST = 300;

    @Parameter(description = "Exactly this publisher")
    @RestQuery
    @Nullable String publisher;

    @Parameter(description = "First day of publication, such as 2024-04-01")
    @RestQuery("published_from")
    @Nullable String publishedFrom;

    @Parameter(description = "Last day of publication, inclusive")
    @RestQuery("published_to")
    @Nullable String publishedTo;

    @Parameter(description = "`received`, `coded`, `rejected`, `withdrawn`, or several by comma")
    @RestQuery
    @Nullable String status;

    @Parameter(description = "Words of title and text, as in a search box: `drone strike -exercise`")
    @RestQuery
    @Nullable String q;

    ArticleFilter read(ParameterReader reader) {
        var from = reader.day("published_from", publishedFrom);
        var to = reader.day("published_to", publishedTo);
        if (from != null && to != null && to.isBefore(from)) {
            reader.violate("published_to", "is before published_from");
        }
        return new ArticleFilter(
                reader.text("publisher", publisher, LONGEST),
                from,
                to,
                reader.codes("status", status, ArticleStatus.class),
                reader.text("q", q, LONGEST));
    }
}
