package org.sitrep.evaluation.reports;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sitrep.contracts.coding.CodedEvent;
import org.sitrep.evaluation.scoring.Mistake;

/** The mistakes of one report, as they are met. */
final class ReportMistakes {
    /** Anything coded in a negative report is worse than anything in another. */
    private static final double NOISE = 1_000_000;

    /** What the report is about weighs more than any of its figures in the background. */
    private static final double MAIN = 100_000;

    private final String report;
    private final double basis;
    private final List<Mistake> mistakes;

    ReportMistakes(String report, boolean negative, List<Mistake> mistakes) {
        this.report = report;
        this.basis = negative ? NOISE : 0;
        this.mistakes = mistakes;
    }

    /** With what was found instead, perhaps, and the other way round. */
    void events(EventPairs events) {
        String unlabelled = all(events.unlabelled(), Words::of);
        String missed = all(events.missed(), Words::of);
        for (LabelledEvent event : events.missed()) {
            double size = event.killed() == null ? 0 : event.killed().size();
            add("missed event", Words.of(event), unlabelled, size + (event.main() ? MAIN : 0));
        }
        for (CodedEvent event : events.unlabelled()) {
            add("false event", missed, Words.of(event), event.confidence());
        }
        events.pairs().forEach(this::pair);
    }

    /** Larger figures first: a thousand missed is worse than one. */
    <L, F> void figures(String kind, Matching<L, F> matching, Function<L, Figured> label, Function<F, Figured> find) {
        String unlabelled = all(matching.unlabelled(), find.andThen(Figured::words));
        String missed = all(matching.missed(), label.andThen(Figured::words));
        for (L labelled : matching.missed()) {
            Figured figure = label.apply(labelled);
            add("missed " + kind, figure.words(), unlabelled, figure.size());
        }
        for (F found : matching.unlabelled()) {
            Figured figure = find.apply(found);
            add("false " + kind, missed, figure.words(), figure.size());
        }
    }

    /** A figure for people, with its size. */
    record Figured(String words, double size) {}

    private void pair(EventAgreement pair) {
        LabelledEvent labelled = pair.labelled();
        CodedEvent found = pair.found();
        wrong(
                pair.sameSubEvent(),
                "wrong sub-event",
                labelled.subEventType().label(),
                found.subEventType().label(),
                labelled);
        wrong(
                pair.samePlace(),
                "wrong place",
                Words.place(labelled.place(), labelled.country()),
                Words.of(found.place()),
                labelled);
        wrong(
                pair.sameAttacker(),
                "wrong attacker",
                Words.names(labelled.attackers()),
                Words.of(found.attackers()),
                labelled);
        wrong(pair.sameTarget(), "wrong target", Words.names(labelled.targets()), Words.of(found.targets()), labelled);
        wrong(
                pair.sameOutcome(),
                "wrong outcome",
                outcome(labelled),
                found.outcome().label(),
                labelled);
    }

    private void wrong(boolean same, String kind, String labelled, String found, LabelledEvent event) {
        if (!same) {
            add(kind, labelled, found, event.main() ? MAIN : 0);
        }
    }

    private void add(String kind, String labelled, String found, double weight) {
        mistakes.add(new Mistake(kind, report, labelled, found, basis + weight));
    }

    private static String outcome(LabelledEvent event) {
        return event.outcome() == null ? "" : event.outcome().label();
    }

    private static <T> String all(List<T> things, Function<T, String> words) {
        return things.stream().map(words).collect(Collectors.joining("; "));
    }
}
