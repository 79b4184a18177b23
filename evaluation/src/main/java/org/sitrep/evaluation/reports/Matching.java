package org.sitrep.evaluation.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.sitrep.evaluation.scoring.Tally;

/**
 * Finds matched with labels of a report in their order, each label once.
 *
 * @param right finds that match a label
 * @param missed labels that no find matches
 * @param unlabelled finds that match no label
 */
record Matching<L, F>(List<F> right, List<L> missed, List<F> unlabelled) {
    static <L, F> Matching<L, F> of(List<L> labels, List<F> finds, BiPredicate<L, F> same) {
        List<L> open = new ArrayList<>(labels);
        List<F> right = new ArrayList<>();
        List<F> unlabelled = new ArrayList<>();
        for (F find : finds) {
            int hit = 0;
            while (hit < open.size() && !same.test(open.get(hit), find)) {
                hit++;
            }
            if (hit < open.size()) {
                open.remove(hit);
                right.add(find);
            } else {
                unlabelled.add(find);
            }
        }
        return new Matching<>(right, open, unlabelled);
    }

    void countInto(Tally tally) {
        tally.add(right.size(), right.size() + unlabelled.size(), right.size() + missed.size());
    }
}
