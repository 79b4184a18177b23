package org.sitrep.contracts.codes;

/** How an attack ended. */
public enum Outcome implements Code {
    /** Carried out, or harm done even where the attacker was stopped short. */
    SUCCEEDED,
    /** Part or all shot down or foiled, and no harm. */
    INTERCEPTED,
    /** Missed or repelled. */
    FAILED,
    /** A clash without a told winner, or nothing told. */
    UNKNOWN
}
