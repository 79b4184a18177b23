package org.sitrep.events.concluding;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.Measure;
import org.sitrep.contracts.coding.CasualtyClaim;
import org.sitrep.contracts.records.Figure;
import org.sitrep.events.claims.EventClaims;
import org.sitrep.events.figures.Claimed;
import org.sitrep.events.figures.FigureRule;
import org.sitrep.events.figures.Totals;
import org.sitrep.events.reports.Claimants;
import org.sitrep.events.reports.Report;

/** The figures of an event, by a rule, out of what its independent reports claim. */
record EventFigures(List<Claimed> claimed, FigureRule rule) {

    static EventFigures of(List<Report> independent, FigureRule rule) {
        List<Claimed> claimed = new ArrayList<>();
        for (Report report : independent) {
            for (CasualtyClaim claim : EventClaims.of(report)) {
                claimed.add(new Claimed(
                        report.source().text(),
                        Claimants.of(claim.claimedBy(), report.source().asSource()),
                        report.source().publishedOn(),
                        claim.measure(),
                        claim.count(),
                        claim.victims() == null,
                        Set.of()));
            }
        }
        return new EventFigures(claimed, rule);
    }

    @Nullable Figure of(Measure measure) {
        return rule.from(Totals.of(claimed, measure));
    }

    /** Of the measures that have no key of their own. */
    Map<Measure, Figure> others() {
        Map<Measure, Figure> others = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            boolean own = measure == Measure.KILLED || measure == Measure.INJURED || measure == Measure.ABDUCTED;
            Figure figure = own ? null : of(measure);
            if (figure != null) {
                others.put(measure, figure);
            }
        }
        return others;
    }
}
