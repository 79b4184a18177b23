package org.sitrep.stats.serving;

import java.util.Set;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.Measure;
import org.sitrep.manners.parameters.ParameterReader;
import org.sitrep.stats.counting.CasualtyQuestion;
import org.sitrep.stats.counting.EventFilter;
import org.sitrep.stats.counting.Grouping;

/** What is asked of casualties beside the filters. */
public class CasualtyParameters {
    @RestQuery
    @Nullable String by;

    @RestQuery
    @Nullable String measure;

    @RestQuery
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
