package org.sitrep.contracts.codes;

/** How sure a record is, after Airwars' gradings. */
public enum Grade implements Code {
    /** A party to the conflict accepted responsibility, or a curator confirmed it. */
    CONFIRMED,
    /** Two or more independent sources tell it alike. */
    FAIR,
    /** One source. */
    WEAK,
    /** Sources contradict each other on who did it. */
    CONTESTED
}
