package org.sitrep.contracts.codes;

/** What a casualty figure counts. */
public enum Measure implements Code {
    KILLED,
    INJURED,
    /** Killed and wounded undivided: neither of the two, and never added to them. */
    CASUALTIES,
    MISSING,
    CAPTURED,
    ABDUCTED,
    DISPLACED
}
