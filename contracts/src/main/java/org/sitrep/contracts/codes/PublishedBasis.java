package org.sitrep.contracts.codes;

/** How the day of publication is known: told by the sender, read from the text, or not at all. */
public enum PublishedBasis implements Code {
    GIVEN,
    INFERRED,
    UNKNOWN
}
