package org.sitrep.stats.counting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.ForceStatus;
import org.sitrep.stats.reading.KnownAt;
import org.sitrep.stats.reading.Sql;

/**
 * Whose personnel, where.
 *
 * @param asOf the day to look back from: the latest counts known then; null for the series
 * @param from first day of the series; null without
 * @param to last day of the series; null without
 * @param forces by id or name, in lower case
 * @param countries where they are
 */
public record ForceQuestion(
        @Nullable LocalDate asOf,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<String> forceCountries,
        List<String> countries,
        List<String> forces,
        List<ForceStatus> statuses) {

    /** The latest of everyone's, everywhere. */
    public static ForceQuestion latest(LocalDate asOf) {
        return new ForceQuestion(asOf, null, null, List.of(), List.of(), List.of(), List.of());
    }

    /** On {@code force_level_revisions f}, apart from the days. */
    Sql condition(KnownAt knownAt) {
        var sql = knownAt.spanOf("f").add("and f.status in ('reported', 'confirmed')");
        new Conditions(sql)
                .ifOneOf(forceCountries, "f.force_country")
                .ifOneOf(countries, "f.place_country")
                .ifOneOfCodes(statuses, "f.force_status")
                .ifHasOneOf(forces, "f.force_terms");
        return sql;
    }
}
