package org.sitrep.contracts.codes;

/** What happened to a record. */
public enum RecordChange implements Code {
    CREATED,
    REVISED,
    RETRACTED,
    MERGED
}
