package org.sitrep.manners.formats;

/** What the cells of a column hold, for forms that have types. */
public enum Cell {
    TEXT,
    /** {@link Integer} */
    WHOLE,
    /** {@link Double} */
    DECIMAL,
    /** {@link Boolean} */
    FLAG,
    /** {@link java.time.LocalDate} */
    DAY,
    /** {@link java.time.Instant} */
    INSTANT
}
