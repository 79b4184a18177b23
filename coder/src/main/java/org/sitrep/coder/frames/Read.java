package org.sitrep.coder.frames;

/**
 * Something that was read, with where it stands.
 *
 * @param start offset into the article
 * @param end exclusive
 * @param rule the name of the rule that read it
 */
public record Read<T>(T value, int start, int end, String rule) {}
