package org.sitrep.contracts.codes;

/** Where a record stands in its life. */
public enum RecordStatus implements Code {
    REPORTED,
    CONFIRMED,
    RETRACTED,
    MERGED
}
