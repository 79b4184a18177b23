package org.sitrep.events.concluding;

import org.jspecify.annotations.Nullable;
import org.sitrep.events.reports.SourceArticle;
import org.sitrep.events.reports.Words;

/** Who is taken to state a figure: the one the report names; else its publisher; else the text itself. */
final class Claimants {
    private Claimants() {}

    static String of(@Nullable String claimedBy, SourceArticle source) {
        if (claimedBy != null && !claimedBy.isBlank()) {
            return "said by " + Words.spelling(claimedBy);
        }
        String publisher = source.article().publisher();
        return publisher == null ? "text " + source.text() : "published by " + Words.spelling(publisher);
    }
}
