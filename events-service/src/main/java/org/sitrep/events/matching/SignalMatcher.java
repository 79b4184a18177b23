package org.sitrep.events.matching;

import java.util.List;
import org.sitrep.events.reports.Report;

/**
 * Adds up what the signals find. Reports are one event at {@link #ENOUGH} points: a shared day and kind alone (five) do
 * not make one, a shared place, party or figure must come to it. A report without an exact day needs more than points:
 * its place, and a party or a figure, must meet too. Of two days in a row the same toll must, and one of more than a few.
 */
public final class SignalMatcher implements ReportMatcher {
    /** Same day (3) and same sub-type (2) and something that ties place or parties (at least 1). */
    static final double ENOUGH = 6;

    private static final DateSignal DATE = new DateSignal();
    private static final KindSignal KIND = new KindSignal();
    private static final PlaceSignal PLACE = new PlaceSignal();
    private static final AttackerSignal ATTACKERS = new AttackerSignal();
    private static final TargetSignal TARGETS = new TargetSignal();
    private static final FigureSignal FIGURES = new FigureSignal();
    private static final WeaponSignal WEAPONS = new WeaponSignal();
    private static final CopySignal COPIES = new CopySignal();
    private static final DatasetSignal DATASETS = new DatasetSignal();

    @Override
    public String name() {
        return "signals/2";
    }

    @Override
    public double enough() {
        return ENOUGH;
    }

    @Override
    public Comparison compare(Report one, Report other) {
        Finding date = DATE.between(one, other);
        Finding place = PLACE.between(one, other);
        Finding attackers = ATTACKERS.between(one, other);
        Finding targets = TARGETS.between(one, other);
        Finding figures = FIGURES.between(one, other);
        Finding copies = COPIES.between(one, other);
        List<Finding> all = List.of(
                date,
                KIND.between(one, other),
                place,
                attackers,
                targets,
                figures,
                WEAPONS.between(one, other),
                copies,
                DATASETS.between(one, other));
        double score = all.stream().mapToDouble(Finding::weight).sum();
        boolean refused = all.stream().anyMatch(Finding::refuses);
        boolean dated = Days.exact(one) && Days.exact(other);
        boolean anchored = place.weight() >= PlaceSignal.NEAR
                && (attackers.weight() > 0 || targets.weight() > 0 || figures.weight() >= FigureSignal.SAME);
        boolean sameDays = date.weight() >= 0 || figures.weight() >= FigureSignal.SAME;
        boolean known = (dated && sameDays) || (!dated && anchored) || copies.weight() > 0;
        return new Comparison(all, score, refused, !refused && score >= ENOUGH && known);
    }
}
