package org.sitrep.coder.assembly;

import java.time.temporal.ChronoUnit;
import org.sitrep.coder.dates.DateMention;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.contracts.codes.DatePrecision;

/** How much the days of two tellings speak for one event. */
final class DayLikeness {
    private static final int PERIOD = 40;

    private DayLikeness() {}

    /** 3 the same days, 0 not told or one within the other, -1 apart. */
    static int of(Draft some, Draft other) {
        if (some.dates.isEmpty() || other.dates.isEmpty()) {
            return 0;
        }
        int best = -1;
        for (Draft.In<DateMention> a : some.dates) {
            for (Draft.In<DateMention> b : other.dates) {
                best = Math.max(best, of(a.value(), a.sentence(), b.value(), b.sentence()));
            }
        }
        return best;
    }

    private static int of(DateMention a, Mentions inA, DateMention b, Mentions inB) {
        if (!a.isResolved() || !b.isResolved()) {
            String wordsOfA = inA.sentence().words(a.from(), a.to());
            return wordsOfA.equalsIgnoreCase(inB.sentence().words(b.from(), b.to())) ? 3 : -1;
        }
        if (!meet(a, b) || isPeriod(a) != isPeriod(b)) {
            return -1;
        }
        return a.precision() == b.precision() ? 3 : 0;
    }

    /** "in the past 18 months", "since April": in such a time more happened than what one day saw. */
    private static boolean isPeriod(DateMention date) {
        return date.start() != null
                && date.end() != null
                && date.precision() != DatePrecision.YEAR
                && ChronoUnit.DAYS.between(date.start(), date.end()) > PERIOD;
    }

    private static boolean meet(DateMention a, DateMention b) {
        return a.start() != null
                && b.start() != null
                && a.end() != null
                && b.end() != null
                && !a.start().isAfter(b.end())
                && !b.start().isAfter(a.end());
    }
}
