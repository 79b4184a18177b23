package org.sitrep.stats.counting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.sitrep.contracts.codes.Measure;
import org.sitrep.manners.filters.EventFilter;

/**
 * How many, of which events, by what.
 *
 * @param by groupings in the order asked for; none asks for the total alone
 * @param measures what is summed: killed and injured always, others where asked for
 * @param fillZero whether periods without events have rows too
 */
public record CasualtyQuestion(EventFilter filter, List<Grouping> by, List<Measure> measures, boolean fillZero) {
    public CasualtyQuestion {
        var shown = new LinkedHashSet<>(List.of(Measure.KILLED, Measure.INJURED));
        shown.addAll(measures);
        measures = new ArrayList<>(shown);
    }

    boolean byVictims() {
        return by.contains(Grouping.VICTIMS);
    }

    /** Of the dead alone it is told whose they were. */
    boolean isToldByRow(Measure measure) {
        return !byVictims() || measure == Measure.KILLED;
    }
}
