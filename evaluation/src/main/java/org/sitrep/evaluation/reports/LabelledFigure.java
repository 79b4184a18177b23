package org.sitrep.evaluation.reports;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.Measure;

/** A figure over several events or a period, as the manual labels it. */
record LabelledFigure(
        Measure measure,
        @Nullable Double low,
        @Nullable Double high,
        @Nullable String victims,
        @Nullable List<String> countries) {
    List<String> anyCountry() {
        return countries == null ? List.of() : countries;
    }
}
