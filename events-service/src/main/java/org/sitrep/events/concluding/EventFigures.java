package org.sitrep.events.concluding;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.Measure;
import org.sitrep.contracts.records.Figure;
import org.sitrep.events.figures.FigureRule;
import org.sitrep.events.figures.Statement;
import org.sitrep.events.reports.Report;

/** The figures of an event, by a rule, out of what its independent reports state. */
record EventFigures(List<Report> independent, FigureRule rule) {

    @Nullable Figure of(Measure measure) {
        List<Statement> statements = independent.stream()
                .flatMap(report -> Totals.of(report, measure).stream())
                .toList();
        return rule.from(statements);
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
