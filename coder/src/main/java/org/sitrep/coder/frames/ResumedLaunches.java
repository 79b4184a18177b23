package org.sitrep.coder.frames;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.knowledge.Trigger.Act;
import org.sitrep.coder.mentions.Chunk;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.mentions.WeaponMention;
import org.sitrep.contracts.codes.Weapon;

/** "What about the rockets? At least four were launched from Baaj": a bare number launched or downed is of the weapon named before. */
public final class ResumedLaunches {
    private static final Set<Weapon> LAUNCHED =
            EnumSet.of(Weapon.ARTILLERY, Weapon.DRONE, Weapon.MISSILE, Weapon.MORTAR, Weapon.ROCKET);

    /** Sentences back to the weapon. */
    private static final int REACH = 2;

    private ResumedLaunches() {}

    /** Lets such frames of the article tell an event. */
    public static void take(List<Told> article) {
        for (int i = 1; i < article.size(); i++) {
            Told told = article.get(i);
            List<Told> before = article.subList(Math.max(0, i - REACH), i);
            List<Frame> resumed = told.mere().stream()
                    .filter(frame -> isOfNumberAlone(frame) && before.stream().anyMatch(ResumedLaunches::namesWeapon))
                    .toList();
            if (!resumed.isEmpty()) {
                article.set(i, told.telling(resumed));
            }
            article.get(i).frames().stream()
                    .filter(ResumedLaunches::isDownedWithoutName)
                    .forEach(frame -> frame.carriedWeapon = lastOf(before));
        }
    }

    private static boolean isOfNumberAlone(Frame frame) {
        Mentions mentions = frame.mentions();
        int index = mentions.chunkAt(frame.trigger().from());
        Chunk subject = mentions.chunk(index - 1);
        return (frame.act() == Act.LAUNCH || frame.act() == Act.INTERCEPTION)
                && frame.trigger().verb()
                && frame.modality().happened()
                && mentions.weapons().isEmpty()
                && subject != null
                && mentions.numbers().stream()
                        .anyMatch(number -> number.figure() >= subject.from() && number.to() == subject.to());
    }

    /** "Air defence took out 13 of these". */
    private static boolean isDownedWithoutName(Frame frame) {
        return frame.act() == Act.INTERCEPTION
                && frame.weapons().isEmpty()
                && frame.mentions().weapons().isEmpty();
    }

    private static Frame.@Nullable CarriedWeapon lastOf(List<Told> before) {
        for (Told told : before.reversed()) {
            for (WeaponMention weapon : told.mentions().weapons().reversed()) {
                if (flies(weapon)) {
                    return new Frame.CarriedWeapon(weapon, told.mentions());
                }
            }
        }
        return null;
    }

    private static boolean namesWeapon(Told told) {
        return told.mentions().weapons().stream().anyMatch(ResumedLaunches::flies);
    }

    private static boolean flies(WeaponMention weapon) {
        return LAUNCHED.contains(weapon.term().weapon()) && !weapon.term().platform();
    }
}
