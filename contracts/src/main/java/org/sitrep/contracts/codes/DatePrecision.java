package org.sitrep.contracts.codes;

/** How exactly the day of an event is known. The manual of {@code docs/coding-manual.md} says when each holds. */
public enum DatePrecision implements Code {
    DAY,
    WEEK,
    MONTH,
    YEAR,
    UNKNOWN
}
