package org.sitrep.contracts.codes;

/** What a counted force is doing. */
public enum ForceStatus implements Code {
    PRESENT,
    DEPLOYING,
    WITHDRAWING,
    PLANNED,
    HISTORICAL
}
