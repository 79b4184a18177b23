package org.sitrep.coder.frames;

import java.util.List;
import org.sitrep.coder.knowledge.Trigger.Act;
import org.sitrep.coder.mentions.Chunk;
import org.sitrep.coder.mentions.WeaponMention;
import org.sitrep.contracts.codes.Weapon;

/** "A truck hit a landmine", "their vehicle struck a roadside bomb": who hits a charge that lies in wait is hit by it. */
final class BuriedCharges {
    private BuriedCharges() {}

    static boolean areHit(Frame frame, List<Chunk> objects, Phrases phrases) {
        return frame.trigger.trigger().act() == Act.STRIKE
                && objects.stream().map(phrases::weapon).anyMatch(weapon -> weapon != null && lies(weapon));
    }

    static boolean lies(WeaponMention weapon) {
        return weapon.term().weapon() == Weapon.MINE || weapon.term().weapon() == Weapon.IED;
    }
}
