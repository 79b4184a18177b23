package org.sitrep.coder.knowledge;

import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.Qualifier;

/**
 * A number in words, or a vague word that stands for one.
 *
 * @param low the number, or the least that a vague word means
 * @param high the number, or null where a vague word leaves it open
 * @param qualifier {@code exact} for number words
 * @param multiplier true for "hundred", "thousand": what stands before multiplies it
 */
public record NumberWord(String word, long low, @Nullable Long high, Qualifier qualifier, boolean multiplier) {}
