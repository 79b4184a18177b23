package org.sitrep.evaluation.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as the reference scorers print them. */
final class Decimals {
    private Decimals() {}

    /** Half to even on the number's exact value, as C's printf rounds and Java's formatter does not. */
    static String fixed(double value, int places) {
        return new BigDecimal(value).setScale(places, RoundingMode.HALF_EVEN).toPlainString();
    }
}
