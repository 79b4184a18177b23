package org.sitrep.contracts.codes;

/** The named rules by which one figure follows from several claims; {@code docs/records.md} states them. */
public enum FigureMethod implements Code {
    UCDP_BEST,
    LOWEST_CREDIBLE,
    RANGE,
    MAJORITY,
    /** Set by a curator; no rule made it. */
    CURATOR
}
