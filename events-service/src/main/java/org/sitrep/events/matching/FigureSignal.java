package org.sitrep.events.matching;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.coding.Count;
import org.sitrep.events.reports.Report;

/**
 * The dead, as they are counted. The same number ties, the more the higher it is: many attacks kill two. Revised numbers are
 * borne, different ones speak against one event; they rule nothing out, for sides count the same dead very differently.
 */
final class FigureSignal implements Signal {
    /** What the same number of dead weighs, where it is not one or two. */
    static final double SAME = 1.5;

    private static final int FEW = 2;
    private static final int MANY = 10;

    private static final String NAME = "figures";
    private static final int BEARABLE_RATIO = 3;
    private static final int ABSURD_RATIO = 8;
    private static final int ABSURD_DIFFERENCE = 25;

    @Override
    public Finding between(Report one, Report other) {
        Finding killed = between("killed", one.told().killed(), other.told().killed());
        if (killed.weight() != 0) {
            return killed;
        }
        Finding injured = between("injured", one.told().injured(), other.told().injured());
        return new Finding(NAME, injured.weight() / 2, injured.says(), false);
    }

    @Override
    public boolean rulesOut() {
        return false;
    }

    @Override
    public Object looksAt(Report report) {
        return Arrays.asList(report.told().killed(), report.told().injured());
    }

    private static Finding between(String measure, @Nullable Count first, @Nullable Count second) {
        if (first == null || second == null) {
            return Finding.nothing(NAME);
        }
        int one = stated(first);
        int other = stated(second);
        int low = Math.min(one, other);
        int high = Math.max(one, other);
        if (low == high && high > 0) {
            double weight = high <= FEW ? SAME - 1 : high < MANY ? SAME : SAME + 1;
            return Finding.speaks(NAME, weight, "both " + high + " " + measure);
        }
        String both = low + " and " + high + " " + measure;
        if (high - low >= ABSURD_DIFFERENCE && high > (long) ABSURD_RATIO * Math.max(1, low)) {
            return Finding.speaks(NAME, -3.5, both);
        }
        if (high - low <= 2 || high <= BEARABLE_RATIO * low) {
            return Finding.nothing(NAME);
        }
        return Finding.speaks(NAME, -1.5, both);
    }

    private static int stated(Count count) {
        Integer low = count.low();
        Integer high = count.high();
        return low != null ? low : high != null ? high : 0;
    }
}
