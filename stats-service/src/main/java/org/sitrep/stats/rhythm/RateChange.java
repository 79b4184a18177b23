package org.sitrep.stats.rhythm;

import java.time.LocalDate;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.jspecify.annotations.Nullable;

/**
 * The rate before a day and from it on.
 *
 * @param at first day of {@code after}
 * @param ratio the rate after, divided by the one before; null where there was none before
 * @param ratioLow lower end of the exact 95 % interval, from the share of attacks that came after (Clopper and Pearson 1934)
 * @param ratioHigh its upper end; null where it is without bound
 */
public record RateChange(
        LocalDate at,
        Rate before,
        Rate after,
        @Nullable Double ratio,
        @Nullable Double ratioLow,
        @Nullable Double ratioHigh) {
    private static final double TAIL = (1 - Rate.CONFIDENCE) / 2;

    static RateChange of(LocalDate at, Rate before, Rate after) {
        var earlier = before.attacks();
        var later = after.attacks();
        var exposure = (double) before.days() / after.days();
        if (earlier + later == 0) {
            return new RateChange(at, before, after, null, null, null);
        }
        var low = later == 0
                ? 0
                : BetaDistribution.of((double) later, earlier + 1.0).inverseCumulativeProbability(TAIL);
        var high = earlier == 0
                ? 1
                : BetaDistribution.of(later + 1.0, (double) earlier).inverseSurvivalProbability(TAIL);
        return new RateChange(
                at,
                before,
                after,
                earlier == 0 ? null : exposure * later / earlier,
                exposure * low / (1 - low),
                high == 1 ? null : exposure * high / (1 - high));
    }
}
