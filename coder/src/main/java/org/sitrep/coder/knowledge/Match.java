package org.sitrep.coder.knowledge;

import java.util.List;

/**
 * What a lexicon found in a sentence.
 *
 * @param values what the words can mean, likeliest first, never empty
 * @param from the first token of the words
 * @param to the token after their last
 */
public record Match<T>(List<T> values, int from, int to) {
    public Match {
        values = List.copyOf(values);
        if (values.isEmpty() || from >= to) {
            throw new IllegalArgumentException(
                    "A match has a meaning and a word: " + values + " at " + from + "-" + to);
        }
    }

    /** The likeliest meaning. */
    public T value() {
        return values.getFirst();
    }

    public int length() {
        return to - from;
    }
}
