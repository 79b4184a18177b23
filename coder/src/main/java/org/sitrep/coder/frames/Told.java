package org.sitrep.coder.frames;

import java.util.Comparator;
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
 * @param sayings parts of the sentence that others say: "police put it at eight; a hospital said 11"
 */
public record Told(
        Mentions mentions,
        List<Frame> frames,
        List<Frame> mere,
        List<Casualty> casualties,
        List<DateMention> openDays,
        @Nullable Responsibility responsible,
        @Nullable String claimant,
        List<Saying> sayings) {

    /** A stretch of tokens with who says it. */
    record Saying(int from, int to, String claimant) {}

    /** Who states the figure, null where it is the report itself. */
    public @Nullable String claimantOf(Casualty casualty) {
        return sayings.stream()
                .filter(saying -> casualty.anchor() >= saying.from() && casualty.anchor() < saying.to())
                .map(Saying::claimant)
                .findFirst()
                .orElse(claimant);
    }

    Told claimedBy(@Nullable String other) {
        return new Told(mentions, frames, mere, casualties, openDays, responsible, other, sayings);
    }

    /** The same without some of it. */
    public Told with(List<Frame> otherFrames, List<Casualty> otherCasualties) {
        return new Told(mentions, otherFrames, mere, otherCasualties, openDays, responsible, claimant, sayings);
    }

    /** The same with some of what told no event by itself telling one. */
    Told telling(List<Frame> resumed) {
        List<Frame> telling = Stream.concat(frames.stream(), resumed.stream())
                .sorted(Comparator.comparingInt(frame -> frame.trigger().from()))
                .toList();
        List<Frame> others =
                mere.stream().filter(frame -> !resumed.contains(frame)).toList();
        return new Told(mentions, telling, others, casualties, openDays, responsible, claimant, sayings);
    }

    /** Every frame, telling or not. */
    public List<Frame> all() {
        return Stream.concat(frames.stream(), mere.stream()).toList();
    }
}
