package org.sitrep.coder.frames;

/** Whether what is told happened. */
public enum Modality {
    HAPPENED,
    /** "no attack", "denied". */
    NEGATED,
    THREATENED,
    PLANNED,
    /** "if", "could", "would". */
    HYPOTHETICAL,
    /** "called for", "urged". */
    DEMANDED,
    /** "usually", "for years": nothing single. */
    HABITUAL,
    EXERCISE,
    ACCIDENT,
    DISASTER,
    /** The word in another sense. */
    OTHER_SENSE;

    public boolean happened() {
        return this == HAPPENED;
    }
}
