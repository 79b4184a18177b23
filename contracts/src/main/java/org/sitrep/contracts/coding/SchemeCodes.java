package org.sitrep.contracts.coding;

import org.jspecify.annotations.Nullable;

/**
 * The codes of other schemes, stored beside Sitrep's own and never derived when read.
 *
 * @param acledTimePrecision 1 day, 2 week, 3 month; null otherwise
 * @param acledGeoPrecision 1 to 3; null where only the country is known
 * @param ucdpTypeOfViolence 1 state-based, 2 non-state, 3 one-sided; null where none fits
 * @param ucdpWherePrec 1 exact to 7 international waters
 * @param ucdpDatePrec 1 day, 2 within 2 to 6 days, 3 week, 4 month, 5 year; null where undated
 * @param ploverEventType such as {@code ASSAULT}, null where none fits
 * @param ploverMode such as {@code aerial}
 */
public record SchemeCodes(
        @Nullable Integer acledTimePrecision,
        @Nullable Integer acledGeoPrecision,
        @Nullable Integer ucdpTypeOfViolence,
        @Nullable Integer ucdpWherePrec,
        @Nullable Integer ucdpDatePrec,
        @Nullable String ploverEventType,
        @Nullable String ploverMode) {}
