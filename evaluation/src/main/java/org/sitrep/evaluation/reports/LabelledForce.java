package org.sitrep.evaluation.reports;

import org.jspecify.annotations.Nullable;

/** A count of personnel, as the manual labels it. */
record LabelledForce(
        @Nullable String force,
        @Nullable Double low,
        @Nullable Double high,
        @Nullable String country,
        @Nullable String place,
        @Nullable String status) {}
