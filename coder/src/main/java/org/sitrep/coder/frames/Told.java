package org.sitrep.coder.frames;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.mentions.Mentions;

/**
 * What a sentence tells.
 *
 * @param claimant who says it, null where it is the report itself
 */
public record Told(
        Mentions mentions,
        List<Frame> frames,
        List<Casualty> casualties,
        @Nullable String claimant) {}
