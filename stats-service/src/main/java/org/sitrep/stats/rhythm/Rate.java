package org.sitrep.stats.rhythm;

import org.apache.commons.statistics.distribution.GammaDistribution;
import org.jspecify.annotations.Nullable;
import org.sitrep.stats.periods.PeriodUnit;

/**
 * Attacks a period, with the exact 95 % interval of a Poisson rate (Garwood 1936). It says how far chance alone would move
 * the figure, not how many attacks no source told of.
 *
 * @param days that were looked at
 * @param mean attacks a period of mean length
 */
public record Rate(PeriodUnit per, long attacks, long days, double mean, double low, double high, double confidence) {
    static final double CONFIDENCE = 0.95;
    private static final double TAIL = (1 - CONFIDENCE) / 2;

    /** Null for no days at all. */
    static @Nullable Rate of(PeriodUnit per, long attacks, long days) {
        if (days <= 0) {
            return null;
        }
        var periods = days / per.meanDays();
        var low = attacks == 0 ? 0 : GammaDistribution.of((double) attacks, 1).inverseCumulativeProbability(TAIL);
        var high = GammaDistribution.of(attacks + 1.0, 1).inverseSurvivalProbability(TAIL);
        return new Rate(per, attacks, days, attacks / periods, low / periods, high / periods, CONFIDENCE);
    }
}
