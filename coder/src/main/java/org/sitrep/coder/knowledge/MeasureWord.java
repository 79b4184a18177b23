package org.sitrep.coder.knowledge;

import org.sitrep.contracts.codes.Measure;

/**
 * A word that says what happened to people: "killed", "dead", "casualties".
 *
 * @param use how it stands to the number
 */
public record MeasureWord(String word, Measure measure, Use use) {
    /** How the word stands to the people or the number. */
    public enum Use {
        /** "killed three", "three were killed". */
        VERB,
        /** Its subject suffers: "three died". */
        SUFFER,
        /** "three dead", "left ten wounded". */
        ADJECTIVE,
        /** Counts by itself: "five deaths", "nine fatalities". */
        NOUN,
        /** A figure follows: "the death toll rose to 12". */
        TOLL
    }
}
