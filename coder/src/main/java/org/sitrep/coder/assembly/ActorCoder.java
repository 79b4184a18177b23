package org.sitrep.coder.assembly;

import org.jspecify.annotations.Nullable;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.mentions.Party;
import org.sitrep.contracts.codes.ActorKind;
import org.sitrep.contracts.coding.Actor;

/** Turns a party into an actor of the coding. */
final class ActorCoder {
    private ActorCoder() {}

    static Actor code(Party party, Mentions sentence, boolean alleged, @Nullable String country) {
        ActorKind kind = party.kind();
        boolean abroad = kind == ActorKind.STATE_FORCES
                && country != null
                && party.country() != null
                && !country.equals(party.country());
        return new Actor(
                party.name(),
                sentence.sentence().words(party.from(), party.to()),
                party.entity(),
                party.actor() == null ? null : party.actor().id(),
                abroad ? ActorKind.EXTERNAL_OTHER_FORCES : kind,
                party.country(),
                alleged);
    }
}
