package org.sitrep.stats.serving;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.ForceStatus;
import org.sitrep.manners.parameters.ParameterReader;
import org.sitrep.stats.counting.ForceQuestion;

/** What is asked of force levels: the latest as of a day, or with {@code from} or {@code to} the series. */
public class ForceParameters {
    @RestQuery("as_of")
    @Parameter(description = "The latest known by then; today (UTC) by default")
    @Nullable String asOf;

    @RestQuery
    @Parameter(description = "First day of the series")
    @Nullable String from;

    @RestQuery
    @Parameter(description = "Last day of the series")
    @Nullable String to;

    @RestQuery("force_country")
    @Parameter(description = "Whose forces: ISO 3166-1 alpha-2, by comma")
    @Nullable String forceCountry;

    @RestQuery
    @Parameter(description = "Where they are: ISO 3166-1 alpha-2, by comma")
    @Nullable String country;

    @RestQuery
    @Parameter(description = "Ids or names, by comma, in any case")
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
                reader.names("force", force),
                reader.codes("status", status, ForceStatus.class));
    }
}
