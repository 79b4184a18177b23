package org.sitrep.events.matching;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.events.reports.Report;

/**
 * Compares very many reports, by one thread. They have much in common, so what a signal looks at is compared once for all
 * that are alike in it; of a thousand reports of one event that is little, of their half a million pairs it would not be.
 *
 * <p>Adds up what the signals find. Reports are one event at {@link SignalMatcher#ENOUGH} points: a shared day and kind alone
 * (five) do not make one, a shared place, party or figure must come to it. A report without an exact day needs more than
 * points: its place, and a party or a figure, must meet too. Of two days in a row the same toll must, and one of more than
 * a few.
 */
public final class Comparisons {
    private static final int DATE = 0;
    private static final int KIND = 1;
    private static final int PLACE = 2;
    private static final int ATTACKERS = 3;
    private static final int TARGETS = 4;
    private static final int FIGURES = 5;
    private static final int WEAPONS = 6;
    private static final CopySignal COPIES = new CopySignal();
    private static final DatasetSignal DATASETS = new DatasetSignal();

    private final Looks[] signals = {
        new Looks(new DateSignal()),
        new Looks(new KindSignal()),
        new Looks(new PlaceSignal()),
        new Looks(new AttackerSignal()),
        new Looks(new TargetSignal()),
        new Looks(new FigureSignal()),
        new Looks(new WeaponSignal())
    };
    private final Map<List<Integer>, Integer> contents = new HashMap<>();

    /** A report to be compared, and how it looks to each signal. */
    static final class Looked {
        private final Report report;
        private final int[] looks;
        private final int content;
        private final boolean dated;

        private Looked(Report report, int[] looks, int content) {
            this.report = report;
            this.looks = looks;
            this.content = content;
            this.dated = Days.exact(report);
        }

        /**
         * The same for reports that look the same to all signals; only whether they are copies of one text, or rows of one
         * dataset, may part those.
         */
        int content() {
            return content;
        }
    }

    Looked looked(Report report) {
        int[] looks = new int[signals.length];
        Arrays.setAll(looks, signal -> signals[signal].of(report));
        int content = contents.computeIfAbsent(Arrays.stream(looks).boxed().toList(), _ -> contents.size());
        return new Looked(report, looks, content);
    }

    Comparison between(Looked one, Looked other) {
        Finding date = between(DATE, one, other);
        Finding place = between(PLACE, one, other);
        Finding attackers = between(ATTACKERS, one, other);
        Finding targets = between(TARGETS, one, other);
        Finding figures = between(FIGURES, one, other);
        Finding copies = COPIES.between(one.report, other.report);
        List<Finding> all = List.of(
                date,
                between(KIND, one, other),
                place,
                attackers,
                targets,
                figures,
                between(WEAPONS, one, other),
                copies,
                DATASETS.between(one.report, other.report));
        double score = 0;
        boolean refused = false;
        for (Finding each : all) {
            score += each.weight();
            refused |= each.refuses();
        }
        boolean dated = one.dated && other.dated;
        boolean anchored = place.weight() >= PlaceSignal.NEAR
                && (attackers.weight() > 0 || targets.weight() > 0 || figures.weight() >= FigureSignal.SAME);
        boolean sameDays = date.weight() >= 0 || figures.weight() >= FigureSignal.SAME;
        boolean known = (dated && sameDays) || (!dated && anchored) || copies.weight() > 0;
        return new Comparison(all, score, refused, !refused && score >= SignalMatcher.ENOUGH && known);
    }

    /** Whether any signal rules one event out for two of many, neither copies of one text nor rows of one dataset; each two looks are compared once. */
    boolean anyRefused(Collection<Looked> many) {
        for (int signal = 0; signal < signals.length; signal++) {
            if (signals[signal].rulesOut() && anyRefused(signal, many)) {
                return true;
            }
        }
        return false;
    }

    private boolean anyRefused(int signal, Collection<Looked> many) {
        Map<Integer, Looked> unlike = new LinkedHashMap<>();
        many.forEach(each -> unlike.putIfAbsent(each.looks[signal], each));
        List<Looked> all = List.copyOf(unlike.values());
        if (signal == PLACE
                && PlaceSignal.closeTogether(
                        all.stream().map(each -> each.report).toList())) {
            return false;
        }
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                if (refused(signal, all.get(i), all.get(j))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether any signal rules one event out; asked of so many pairs that nothing is made for the answer. */
    boolean refused(Looked one, Looked other) {
        for (int signal = 0; signal < signals.length; signal++) {
            if (signals[signal].rulesOut() && refused(signal, one, other)) {
                return true;
            }
        }
        return COPIES.between(one.report, other.report).refuses()
                || DATASETS.between(one.report, other.report).refuses();
    }

    private boolean refused(int signal, Looked one, Looked other) {
        return signal == PLACE
                ? PlaceSignal.refuses(one.report, other.report)
                : between(signal, one, other).refuses();
    }

    private Finding between(int signal, Looked one, Looked other) {
        return signals[signal].between(one.looks[signal], other.looks[signal]);
    }
}
