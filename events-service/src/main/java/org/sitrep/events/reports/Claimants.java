package org.sitrep.events.reports;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.records.Source;

/** Who is taken to state a figure: the one the report names; else its publisher; else the text itself. */
public final class Claimants {
    private Claimants() {}

    public static String of(@Nullable String claimedBy, Source source) {
        if (claimedBy != null && !claimedBy.isBlank()) {
            return "said by " + Words.spelling(claimedBy);
        }
        String publisher = source.publisher();
        return publisher == null
                ? "text " + Objects.requireNonNullElse(source.copyOf(), source.articleId())
                : "published by " + Words.spelling(publisher);
    }
}
