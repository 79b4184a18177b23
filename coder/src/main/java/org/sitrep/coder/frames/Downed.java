package org.sitrep.coder.frames;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.knowledge.PersonNoun;
import org.sitrep.coder.mentions.Chunk;
import org.sitrep.coder.mentions.Party;
import org.sitrep.coder.mentions.WeaponMention;
import org.sitrep.contracts.codes.Outcome;

/** "Separatists shot down an army helicopter": an armed group that brings down aircraft attacks, and fends off nothing. */
final class Downed {
    private Downed() {}

    static boolean isAttack(List<Chunk> shooters, List<Chunk> downed, Phrases phrases) {
        return phrases.parties(shooters).stream().anyMatch(p -> p.side() == PersonNoun.Side.ARMED)
                && downed.stream().anyMatch(phrase -> isCraft(phrases.weapon(phrase)));
    }

    private static boolean isCraft(@Nullable WeaponMention weapon) {
        return weapon != null && weapon.term().platform();
    }

    static void suffers(Frame frame, Chunk craft, Phrases phrases) {
        Party owner = phrases.owner(craft);
        String name = frame.mentions.sentence().words(craft.head(), craft.head() + 1);
        frame.sufferers.add(new Sufferer(null, craft.from(), craft.to(), name, owner));
        frame.outcome = Outcome.SUCCEEDED;
    }
}
