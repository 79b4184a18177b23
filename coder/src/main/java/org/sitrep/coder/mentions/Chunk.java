package org.sitrep.coder.mentions;

import org.jspecify.annotations.Nullable;
import org.sitrep.coder.dates.DateMention;

/**
 * A piece of a sentence that holds together.
 *
 * @param from first token
 * @param to token after the last
 * @param head the noun or verb that the piece is built around
 * @param date of a phrase that a date stands before: "Oct. 7" in "Oct. 7 attacks"
 */
public record Chunk(
        Kind kind, int from, int to, int head, @Nullable DateMention date) {
    /** What it is. */
    public enum Kind {
        /** A noun with what belongs to it. */
        NOUN_PHRASE,
        /** A verb with its auxiliaries. */
        VERB_PHRASE,
        PREPOSITION,
        CONJUNCTION,
        /** "who", "that", "when", "after" before a clause. */
        SUBORDINATOR,
        DATE,
        COMMA,
        /** A full stop, semicolon, colon, dash or bracket: nothing reaches across. */
        BREAK,
        QUOTE,
        OTHER
    }

    public boolean is(Kind other) {
        return kind == other;
    }

    public boolean holds(int token) {
        return token >= from && token < to;
    }
}
