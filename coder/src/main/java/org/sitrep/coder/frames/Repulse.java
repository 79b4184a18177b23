package org.sitrep.coder.frames;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.coder.mentions.Chunk;
import org.sitrep.coder.mentions.Party;

/** "Ukrainian troops beat back a Russian assault": who repels was attacked, and who is repelled attacked. */
final class Repulse {
    private final Frame frame;
    private final Phrases phrases;

    Repulse(Frame frame, Phrases phrases) {
        this.frame = frame;
        this.phrases = phrases;
    }

    /** @param repelled those who were driven back, or their attack */
    void turn(List<Chunk> repelled) {
        List<Party> defenders = new ArrayList<>(frame.agents);
        frame.agents.clear();
        frame.sufferers.clear();
        for (Chunk phrase : repelled) {
            Party party = phrases.party(phrase);
            Party attacker = party == null ? phrases.owner(phrase) : party;
            if (attacker != null && attacker.isArmed()) {
                frame.agents.add(attacker);
            }
        }
        for (Party defender : defenders) {
            frame.sufferers.add(new Sufferer(defender, defender.from(), defender.to(), null, null));
        }
    }
}
