package org.sitrep.coder.forces;

import org.jspecify.annotations.Nullable;
import org.sitrep.coder.dates.DateMention;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.mentions.NumberMention;
import org.sitrep.coder.mentions.Party;
import org.sitrep.coder.mentions.PlaceMention;
import org.sitrep.contracts.codes.ForceStatus;

/** A count of personnel as a sentence states it. */
public record ForceCount(
        Party force,
        NumberMention number,
        @Nullable PlaceMention place,
        ForceStatus status,
        @Nullable DateMention asOf,
        @Nullable String mission,
        Mentions mentions) {}
