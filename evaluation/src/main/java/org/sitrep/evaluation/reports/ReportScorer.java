package org.sitrep.evaluation.reports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.ClaimScope;
import org.sitrep.contracts.coding.CasualtyClaim;
import org.sitrep.contracts.coding.CodedEvent;
import org.sitrep.contracts.coding.Coding;
import org.sitrep.contracts.coding.ForceLevel;
import org.sitrep.evaluation.reports.ReportMistakes.Figured;
import org.sitrep.evaluation.scoring.Block;
import org.sitrep.evaluation.scoring.Figure;
import org.sitrep.evaluation.scoring.Judged;
import org.sitrep.evaluation.scoring.Mistake;
import org.sitrep.evaluation.scoring.Scores;
import org.sitrep.evaluation.scoring.Tally;

/**
 * Scores codings of reports against labels by the coding manual.
 *
 * <p>The figures, micro-averaged over all reports:
 * <dl>
 *   <dt>events<dd>a find is right when an unused labelled event is the same: {@link EventAgreement#sameEvent()}
 *   <dt>sub-event, place, attacker, target, outcome<dd>of the events found right, the share that agrees in it
 *   <dt>counts<dd>killed, injured and abducted of events: {@link EventCount}
 *   <dt>cumulative<dd>figures over several events or a period: same measure, same low end, a country in common
 *   <dt>forces<dd>force levels: same low end and same country, or without one the same force
 *   <dt>noise<dd>of the negative reports, the share for which anything at all was coded; lower is better
 * </dl>
 */
final class ReportScorer {
    private static final Map<String, Predicate<EventAgreement>> PARTS = new LinkedHashMap<>();

    static {
        PARTS.put("sub-event", EventAgreement::sameSubEvent);
        PARTS.put("place", EventAgreement::samePlace);
        PARTS.put("attacker", EventAgreement::sameAttacker);
        PARTS.put("target", EventAgreement::sameTarget);
        PARTS.put("outcome", EventAgreement::sameOutcome);
    }

    private final Tally events = new Tally();
    private final Tally counts = new Tally();
    private final Tally cumulative = new Tally();
    private final Tally forces = new Tally();
    private final Map<String, Integer> agreeing = new LinkedHashMap<>();
    private final List<Mistake> mistakes = new ArrayList<>();
    private final List<Judged> judged = new ArrayList<>();
    private int reports;
    private int negatives;
    private int noisy;

    /** A report that has no coding counts as coded empty. */
    void add(String id, Label label, @Nullable Coding coding) {
        List<CodedEvent> found = coding == null ? List.of() : coding.events();
        List<ForceLevel> levels = coding == null ? List.of() : coding.forceLevels();
        List<CasualtyClaim> claims = coding == null
                ? List.of()
                : coding.casualtyClaims().stream()
                        .filter(claim -> claim.scope() == ClaimScope.CUMULATIVE)
                        .toList();
        reports++;
        if (label.isNegative()) {
            negatives++;
            noisy += found.isEmpty() && claims.isEmpty() && levels.isEmpty() ? 0 : 1;
        }
        var mistaken = new ReportMistakes(id, label.isNegative(), mistakes);
        events(id, EventPairs.of(label.events(), found), mistaken);

        var ofEvents = Matching.of(EventCount.labelled(label.events()), EventCount.found(found), EventCount::equals);
        ofEvents.countInto(counts);
        mistaken.figures("count", ofEvents, ReportScorer::figured, ReportScorer::figured);

        var ofPeriods = Matching.of(label.cumulative(), claims, ReportScorer::same);
        ofPeriods.countInto(cumulative);
        judge(id, ofPeriods);
        mistaken.figures(
                "cumulative",
                ofPeriods,
                l -> new Figured(Words.of(l), new Span(l.low(), l.high()).size()),
                f -> new Figured(Words.of(f), size(Span.of(f.count()))));

        var ofForces = Matching.of(label.forceLevels(), levels, ReportScorer::same);
        ofForces.countInto(forces);
        judge(id, ofForces);
        mistaken.figures(
                "force",
                ofForces,
                l -> new Figured(Words.of(l), new Span(l.low(), l.high()).size()),
                f -> new Figured(Words.of(f), size(Span.of(f.count()))));
    }

    Scores scores() {
        List<Figure> figures = new ArrayList<>();
        figures.add(new Figure.Found("events", events));
        for (String part : PARTS.keySet()) {
            figures.add(new Figure.Share("  " + part, agreeing.getOrDefault(part, 0), events.right(), ""));
        }
        figures.add(new Figure.Found("counts", counts));
        figures.add(new Figure.Found("cumulative", cumulative));
        figures.add(new Figure.Found("forces", forces));
        figures.add(new Figure.Share("noise", noisy, negatives, " negative reports coded"));
        return new Scores(
                List.of(new Block("reports", reports, Block.Scale.FRACTION, figures)),
                List.copyOf(mistakes),
                List.copyOf(judged));
    }

    private void events(String id, EventPairs pairs, ReportMistakes mistaken) {
        int right = pairs.pairs().size();
        events.add(
                right, right + pairs.unlabelled().size(), right + pairs.missed().size());
        PARTS.forEach((part, same) ->
                agreeing.merge(part, (int) pairs.pairs().stream().filter(same).count(), Integer::sum));
        pairs.pairs().forEach(pair -> judged.add(new Judged(id, pair.found(), true)));
        pairs.unlabelled().forEach(event -> judged.add(new Judged(id, event, false)));
        mistaken.events(pairs);
    }

    private <L, F extends Record> void judge(String id, Matching<L, F> matching) {
        matching.right().forEach(find -> judged.add(new Judged(id, find, true)));
        matching.unlabelled().forEach(find -> judged.add(new Judged(id, find, false)));
    }

    private static boolean same(LabelledFigure label, CasualtyClaim claim) {
        return label.measure() == claim.measure()
                && Objects.equals(label.low(), Span.number(claim.count().low()))
                && (label.anyCountry().isEmpty() || label.anyCountry().stream().anyMatch(claim.countries()::contains));
    }

    private static boolean same(LabelledForce label, ForceLevel level) {
        if (!Objects.equals(label.low(), Span.number(level.count().low()))) {
            return false;
        }
        String country = label.country();
        if (country != null && !country.isEmpty()) {
            return country.equals(level.place().country());
        }
        return Names.meet(
                List.of(String.valueOf(label.force())), List.of(level.force().name()));
    }

    private static Figured figured(EventCount count) {
        return new Figured(count.toString(), count.span().size());
    }

    private static double size(@Nullable Span span) {
        return span == null ? 0 : span.size();
    }
}
