package org.sitrep.contracts.codes;

/** The kinds of record. */
public enum RecordType implements Code {
    EVENT,
    CASUALTY_CLAIM,
    FORCE_LEVEL,
    TEMPO_CLAIM
}
