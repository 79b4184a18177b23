package org.sitrep.coder.frames;

import java.util.stream.IntStream;
import org.sitrep.coder.mentions.Chunk;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.mentions.WeaponMention;

/** "Shells that the rebels fired": the weapon stands before the clause that says who used it. */
final class RelativeWeapons {
    private RelativeWeapons() {}

    static void complete(Frame frame) {
        if (frame.weapons.isEmpty() && frame.trigger.verb()) {
            frame.mentions.weapons().stream()
                    .filter(weapon -> isRelative(weapon, frame))
                    .findFirst()
                    .ifPresent(frame.weapons::add);
        }
    }

    private static boolean isRelative(WeaponMention weapon, Frame frame) {
        Mentions mentions = frame.mentions;
        String next = mentions.sentence().lower(weapon.to());
        if (!next.equals("that") && !next.equals("which")) {
            return false;
        }
        int own = mentions.chunkAt(frame.trigger.from());
        return weapon.to() < frame.trigger.from()
                && IntStream.range(mentions.chunkAt(weapon.to()), own).noneMatch(i -> {
                    Chunk chunk = mentions.chunk(i);
                    return chunk != null && (chunk.is(Chunk.Kind.VERB_PHRASE) || chunk.is(Chunk.Kind.COMMA));
                });
    }
}
