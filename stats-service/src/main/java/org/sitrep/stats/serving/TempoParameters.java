package org.sitrep.stats.serving;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.sitrep.manners.filters.EventFilter;
import org.sitrep.manners.parameters.ParameterReader;
import org.sitrep.stats.periods.PeriodUnit;

/** What is asked of the tempo beside the filters. */
public class TempoParameters {
    private static final int RECENT_DAYS = 30;

    @RestQuery
    @Parameter(description = "day, week (default) or month")
    @Nullable String per;

    @RestQuery("as_of")
    @Parameter(description = "Last day looked at; today (UTC) by default. Ends the current pause")
    @Nullable String asOf;

    @RestQuery("change_at")
    @Parameter(description = "First day of the rate after; 30 days up to as_of by default")
    @Nullable String changeAt;

    /**
     * The tempo of what, looked at from when.
     *
     * @param asOf last day of the window
     * @param changeAt the day that parts before from after
     */
    record Question(EventFilter filter, PeriodUnit per, LocalDate asOf, LocalDate changeAt) {}

    Question read(ParameterReader reader, EventFilter filter, LocalDate today) {
        var unit = reader.oneOf("per", per, Set.of("day", "week", "month"));
        var day = reader.day("as_of", asOf);
        var end = day == null ? today : day;
        var from = filter.from();
        var to = filter.to();
        var last = to != null && to.isBefore(end) ? to : end;
        if (from != null && from.isAfter(last)) {
            reader.violate("from", "is after the last day looked at, " + last);
        }
        var split = reader.day("change_at", changeAt);
        return new Question(
                filter,
                unit == null ? PeriodUnit.WEEK : PeriodUnit.valueOf(unit.toUpperCase(Locale.ROOT)),
                last,
                split == null ? last.minusDays(RECENT_DAYS - 1) : split);
    }
}
