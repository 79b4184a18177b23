package org.sitrep.stats.serving;

import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
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
    @Parameter(description = "Countries that the claim is about, any of them")
    @Nullable String country;

    @RestQuery("claimed_by")
    @Parameter(description = "Who says so, by comma, in any case")
    @Nullable String claimedBy;

    @RestQuery
    @Parameter(description = "Whose: country codes or names, by comma, in any case")
    @Nullable String victims;

    @RestQuery
    @Parameter(description = "First day on which the claim was stated")
    @Nullable String from;

    @RestQuery
    @Parameter(description = "Last day on which it was stated")
    @Nullable String to;

    @RestQuery
    @Parameter(description = "events: our own events beside each claim, one by one")
    @Nullable String include;

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
                reader.names("claimed_by", claimedBy),
                reader.names("victims", victims),
                reader.oneOf("include", include, Set.of("events")) != null);
    }
}
