package org.sitrep.coder.assembly;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.Measure;
import org.sitrep.contracts.codes.Qualifier;
import org.sitrep.contracts.coding.Count;

/** Chooses an event's figure among those that an article states of it (manual, Figures of an event). */
final class CountPicker {
    private CountPicker() {}

    /** The figure that stands, null where the article states none. */
    static Draft.@Nullable Figure pick(Draft draft, Measure measure) {
        Draft.Figure best = null;
        for (Draft.Figure figure : draft.figures) {
            boolean counts =
                    figure.casualty().measure() == measure && !figure.casualty().part();
            if (counts && (best == null || isBetter(figure, best))) {
                best = figure;
            }
        }
        return best;
    }

    /** A number beats a vague word, and what is told later and higher beats what was told before: tolls rise. */
    private static boolean isBetter(Draft.Figure next, Draft.Figure best) {
        boolean vague = isVague(next.casualty().count());
        boolean bestVague = isVague(best.casualty().count());
        if (vague != bestVague) {
            return bestVague;
        }
        return size(next.casualty().count()) > size(best.casualty().count());
    }

    private static boolean isVague(Count count) {
        return switch (count.qualifier()) {
            case MANY, SEVERAL, DOZENS, SCORES, HUNDREDS, THOUSANDS -> true;
            default -> false;
        };
    }

    private static boolean isLeast(Count count) {
        return count.qualifier() == Qualifier.AT_LEAST || count.qualifier() == Qualifier.MORE_THAN;
    }

    private static int size(Count count) {
        Integer low = count.low();
        Integer high = count.high();
        return low != null ? low : high == null ? 0 : high;
    }

    /** The count, open where the article says "at least" of the same number anywhere. */
    static Count count(Draft draft, Draft.Figure picked) {
        Count count = picked.casualty().count();
        List<Count> same = draft.figures.stream()
                .map(f -> f.casualty().count())
                .filter(c -> c.low() != null && c.low().equals(count.low()) && c.high() == null && isLeast(c))
                .toList();
        boolean open = count.high() != null
                && draft.figures.stream()
                        .anyMatch(
                                f -> f.casualty().measure() == picked.casualty().measure()
                                        && same.contains(f.casualty().count()));
        return open ? new Count(count.low(), null, Qualifier.AT_LEAST) : count;
    }
}
