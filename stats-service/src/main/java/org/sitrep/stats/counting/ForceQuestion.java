package org.sitrep.stats.counting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.Code;
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
        in(sql, "f.force_country", forceCountries);
        in(sql, "f.place_country", countries);
        in(sql, "f.force_status", statuses.stream().map(Code::label).toList());
        if (!forces.isEmpty()) {
            sql.add("and f.force_terms && ?", (Object) forces.toArray(String[]::new));
        }
        return sql;
    }

    private static void in(Sql sql, String column, List<String> values) {
        if (!values.isEmpty()) {
            sql.add("and " + column + " = any(?)", (Object) values.toArray(String[]::new));
        }
    }
}
