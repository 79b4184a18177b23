package org.sitrep.events.matching;

import java.util.Locale;

/**
 * What one signal finds between two reports.
 *
 * @param signal the signal's name
 * @param weight how much it speaks for (positive) or against (negative) one event
 * @param says why, for an analyst
 * @param refuses true where it rules one event out, whatever the rest says
 */
public record Finding(String signal, double weight, String says, boolean refuses) {
    static Finding speaks(String signal, double weight, String says) {
        return new Finding(signal, weight, says, false);
    }

    static Finding nothing(String signal) {
        return new Finding(signal, 0, "tells nothing", false);
    }

    static Finding refuses(String signal, String says) {
        return new Finding(signal, 0, says, true);
    }

    @Override
    public String toString() {
        return refuses
                ? signal + ": " + says + " (refused)"
                : String.format(Locale.ROOT, "%s: %s (%+.1f)", signal, says, weight);
    }
}
