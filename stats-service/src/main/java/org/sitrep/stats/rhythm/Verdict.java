package org.sitrep.stats.rhythm;

import org.jspecify.annotations.Nullable;

/**
 * Whether a claim fits our own records.
 *
 * @param agrees null where it cannot be told
 * @param why in one sentence, with what was counted
 */
public record Verdict(@Nullable Boolean agrees, String why) {
    static Verdict untold(String why) {
        return new Verdict(null, why);
    }
}
