package org.sitrep.coder.frames;

import org.jspecify.annotations.Nullable;
import org.sitrep.coder.mentions.Party;

/**
 * Who or what was hit.
 *
 * @param party null for a thing
 * @param from first token of the words
 * @param to token after the last
 * @param thing the thing's name, null for people
 * @param owner whose thing it is
 */
public record Sufferer(
        @Nullable Party party,
        int from,
        int to,
        @Nullable String thing,
        @Nullable Party owner) {}
