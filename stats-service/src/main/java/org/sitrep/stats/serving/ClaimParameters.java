package org.sitrep.stats.serving;

import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.Measure;
import org.sitrep.manners.parameters.ParameterReader;
import org.sitrep.stats.counting.ClaimQuestion;

/** What is asked of cumulative claims. */
public class ClaimParameters {
    @RestQuery
    @Nullable String measure;

    @RestQuery
    @Nullable String country;

    @RestQuery("claimed_by")
    @Nullable String claimedBy;

    @RestQuery
    @Nullable String victims;

    @RestQuery
    @Nullable String from;

    @RestQuery
    @Nullable String to;

    ClaimQuestion read(ParameterReader reader) {
        var first = reader.day("from", from);
        var last = reader.day("to", to);
        if (first != null && last != null && last.isBefore(first)) {
            reader.violate("to", "is before from");
        }
        return new ClaimQuestion(
                first,
                last,
                reader.codes("measure", measure, Measure.class),
                reader.countries("country", country),
                EventParameters.terms(reader, "claimed_by", claimedBy),
                EventParameters.terms(reader, "victims", victims));
    }
}
