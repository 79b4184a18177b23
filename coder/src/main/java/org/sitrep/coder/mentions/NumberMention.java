package org.sitrep.coder.mentions;

import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.Qualifier;
import org.sitrep.contracts.coding.Count;

/**
 * A number as a sentence states it.
 *
 * @param from first token, the qualifying words included
 * @param to token after the last
 * @param figure first token of the number itself
 */
public record NumberMention(
        int from,
        int to,
        int figure,
        @Nullable Integer low,
        @Nullable Integer high,
        Qualifier qualifier) {
    public Count count() {
        return new Count(low, high, qualifier);
    }

    /** True for "several", "dozens" and the like. */
    public boolean isVague() {
        return switch (qualifier) {
            case SEVERAL, MANY, DOZENS, SCORES, HUNDREDS, THOUSANDS -> true;
            default -> false;
        };
    }
}
