package org.sitrep.coder.forces;

import org.jspecify.annotations.Nullable;
import org.sitrep.coder.dates.DateMention;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.mentions.NumberMention;
import org.sitrep.coder.mentions.Party;
import org.sitrep.coder.mentions.PlaceMention;
import org.sitrep.contracts.codes.ForceStatus;

/**
 * A count of personnel as a sentence states it.
 *
 * @param named the sentence that says who they are; the one with the number, or the one before it
 * @param ownerBefore the token before which the sentence says whose they are
 */
public record ForceCount(
        Party force,
        Mentions named,
        NumberMention number,
        int ownerBefore,
        @Nullable PlaceMention place,
        ForceStatus status,
        @Nullable DateMention asOf,
        @Nullable String mission,
        Mentions mentions) {

    /** The same of those whom another sentence names. */
    ForceCount namedIn(Mentions other) {
        return new ForceCount(force, other, number, ownerBefore, place, status, asOf, mission, mentions);
    }
}
