package org.sitrep.stats.serving;

import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.Measure;
import org.sitrep.manners.filters.EventFilter;
import org.sitrep.manners.parameters.ParameterReader;
import org.sitrep.stats.counting.CasualtyQuestion;
import org.sitrep.stats.counting.Grouping;

/** What is asked of casualties beside the filters. */
public class CasualtyParameters {
    @RestQuery
    @Parameter(
            description =
                    "Any of day, week, month, quarter, year, country, admin1, event_type, sub_event_type, attacker, target, victims, weapon, outcome, by comma")
    @Nullable String by;

    @RestQuery
    @Parameter(description = "Measures beside killed and injured, by comma")
    @Nullable String measure;

    @RestQuery
    @Parameter(description = "zero: periods without events have rows too")
    @Nullable String fill;

    CasualtyQuestion read(ParameterReader reader, EventFilter filter) {
        var groupings = reader.someOf("by", by, Grouping.words()).stream()
                .map(Grouping::of)
                .toList();
        var measures = reader.codes("measure", measure, Measure.class);
        var fillZero = reader.oneOf("fill", fill, Set.of("zero")) != null;
        if (fillZero && groupings.stream().allMatch(grouping -> grouping.unit() == null)) {
            reader.violate("fill", "needs a period in by: day, week, month, quarter or year");
        }
        return new CasualtyQuestion(filter, groupings, measures, fillZero);
    }
}
