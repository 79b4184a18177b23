package org.sitrep.stats.serving;

import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.ForceStatus;
import org.sitrep.manners.parameters.ParameterReader;
import org.sitrep.stats.counting.ForceQuestion;

/** What is asked of force levels: the latest as of a day, or with {@code from} or {@code to} the series. */
public class ForceParameters {
    @RestQuery("as_of")
    @Nullable String asOf;

    @RestQuery
    @Nullable String from;

    @RestQuery
    @Nullable String to;

    @RestQuery("force_country")
    @Nullable String forceCountry;

    @RestQuery
    @Nullable String country;

    @RestQuery
    @Nullable String force;

    @RestQuery
    @Nullable String status;

    ForceQuestion read(ParameterReader reader, LocalDate today) {
        var day = reader.day("as_of", asOf);
        var first = reader.day("from", from);
        var last = reader.day("to", to);
        var isSeries = from != null || to != null;
        if (isSeries && asOf != null) {
            reader.violate("as_of", "asks for the latest, from and to for the series; give one of them");
        }
        if (first != null && last != null && last.isBefore(first)) {
            reader.violate("to", "is before from");
        }
        return new ForceQuestion(
                isSeries ? null : day == null ? today : day,
                first,
                last,
                reader.countries("force_country", forceCountry),
                reader.countries("country", country),
                EventParameters.terms(reader, "force", force),
                reader.codes("status", status, ForceStatus.class));
    }
}
