package org.sitrep.coder.frames;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.dates.DateMention;
import org.sitrep.coder.mentions.Mentions;

/**
 * What a sentence tells.
 *
 * @param frames those that can tell an event
 * @param mere words for violence that tell no event by themselves: "attacks on coalition facilities"
 * @param openDays days that say when something happened, but belong to no frame
 * @param responsible who is said to have done what was told before, null where the sentence does not say
 * @param claimant who says it, null where it is the report itself
 */
public record Told(
        Mentions mentions,
        List<Frame> frames,
        List<Frame> mere,
        List<Casualty> casualties,
        List<DateMention> openDays,
        @Nullable Responsibility responsible,
        @Nullable String claimant) {

    Told claimedBy(@Nullable String other) {
        return new Told(mentions, frames, mere, casualties, openDays, responsible, other);
    }

    /** The same without some of it. */
    public Told with(List<Frame> otherFrames, List<Casualty> otherCasualties) {
        return new Told(mentions, otherFrames, mere, otherCasualties, openDays, responsible, claimant);
    }

    /** Every frame, telling or not. */
    public List<Frame> all() {
        return Stream.concat(frames.stream(), mere.stream()).toList();
    }
}
