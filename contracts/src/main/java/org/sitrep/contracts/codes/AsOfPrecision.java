package org.sitrep.contracts.codes;

/** How exactly the day of a force level is known. */
public enum AsOfPrecision implements Code {
    DAY,
    MONTH,
    YEAR,
    /** The report names no day: the day it was published. */
    ARTICLE_DATE
}
