package org.sitrep.contracts.codes;

/** Whether a casualty figure is of one event, or of several or a period. A cumulative one is never added to events. */
public enum ClaimScope implements Code {
    EVENT,
    CUMULATIVE
}
