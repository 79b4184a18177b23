package org.sitrep.coder.assembly;

import org.jspecify.annotations.Nullable;
import org.sitrep.coder.mentions.Chunk;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.mentions.Party;
import org.sitrep.contracts.codes.ActorKind;
import org.sitrep.contracts.codes.EntityKind;
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
                mention(party, sentence),
                party.entity(),
                party.actor() == null ? null : party.actor().id(),
                abroad ? ActorKind.EXTERNAL_OTHER_FORCES : kind,
                party.country(),
                alleged);
    }

    /** The words of the report: of people all that describes them, "three heavily armed men". */
    private static String mention(Party party, Mentions sentence) {
        Chunk phrase = sentence.chunk(sentence.chunkAt(party.from()));
        int from = party.from();
        if (party.entity() == EntityKind.PEOPLE && phrase != null && phrase.is(Chunk.Kind.NOUN_PHRASE)) {
            from = phrase.date() == null ? phrase.from() : phrase.date().to();
            for (Party other : sentence.partiesIn(from, party.from())) {
                from = Math.max(from, other.to());
            }
            while (from < party.from() && !sentence.sentence().token(from).isWord()) {
                from++;
            }
        }
        return sentence.sentence().words(Math.min(from, party.from()), party.to());
    }
}
