package org.sitrep.contracts.codes;

/** What a source says of the rhythm of attacks. */
public enum TempoKind implements Code {
    FIRST_SINCE,
    HIATUS,
    ALMOST_DAILY,
    PER_PERIOD_COUNT,
    RESUMED
}
