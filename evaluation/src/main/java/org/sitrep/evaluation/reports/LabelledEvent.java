package org.sitrep.evaluation.reports;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.Outcome;
import org.sitrep.contracts.codes.SubEventType;

/**
 * An event as the manual labels it.
 *
 * @param country ISO 3166-1 alpha-2, null at sea
 * @param attacker every acceptable name; empty where unknown
 * @param target the same
 * @param main whether it is what the report is about
 */
record LabelledEvent(
        SubEventType subEventType,
        @Nullable LocalDate dateStart,
        @Nullable LocalDate dateEnd,
        @Nullable String country,
        @Nullable String place,
        @Nullable List<String> attacker,
        @Nullable List<String> target,
        @Nullable Outcome outcome,
        @Nullable Span killed,
        @Nullable Span injured,
        @Nullable Span abducted,
        boolean main) {
    List<String> attackers() {
        return attacker == null ? List.of() : attacker;
    }

    List<String> targets() {
        return target == null ? List.of() : target;
    }
}
