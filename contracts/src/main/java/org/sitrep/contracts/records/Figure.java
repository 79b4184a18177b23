package org.sitrep.contracts.records;

import org.sitrep.contracts.codes.FigureMethod;

/**
 * One figure that follows from the claims of several sources by a named rule.
 *
 * @param low lowest; never negative
 * @param best between low and high
 * @param high the highest figure that any standing claim states
 * @param highOpen true where a standing claim leaves its upper end open ("at least 9")
 */
public record Figure(int low, int best, int high, boolean highOpen, FigureMethod method) {
    public Figure {
        if (low < 0 || best < low || high < best) {
            throw new IllegalArgumentException("a figure is 0 <= low <= best <= high");
        }
    }
}
