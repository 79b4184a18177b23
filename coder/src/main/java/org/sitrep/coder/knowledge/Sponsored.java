package org.sitrep.coder.knowledge;

import org.jspecify.annotations.Nullable;

/**
 * A group named by who is behind it: "Iran-backed militias", "al-Qaeda-linked fighters", "pro-Russian separatists".
 *
 * @param name the words, with the group's noun
 * @param country the sponsoring state, null where it is no state
 * @param actor the sponsoring actor, null where it is a state
 * @param noun what the group is called: "militias"
 */
public record Sponsored(
        String name, @Nullable Country country, @Nullable Actor actor, PersonNoun noun) {}
