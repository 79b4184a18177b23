package org.sitrep.coder.knowledge;

import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.ForceStatus;

/**
 * A word of force levels.
 *
 * @param status what a word of movement says of the force, null for the other types
 */
public record ForceWord(String word, Type type, @Nullable ForceStatus status) {
    /** What it is. */
    public enum Type {
        /** Counts people: "troops", "personnel". */
        PERSONNEL,
        /** Counts units or things, not people: "battalions", "aircraft". */
        NOT_PERSONNEL,
        /** Says where they are or go: "stationed", "deploy", "withdraw". */
        MOVEMENT,
        /** Says what for: "advise and assist". */
        MISSION
    }
}
