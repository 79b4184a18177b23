package org.sitrep.stats.counting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.Code;
import org.sitrep.contracts.codes.Measure;
import org.sitrep.stats.reading.KnownAt;
import org.sitrep.stats.reading.Sql;

/**
 * Which cumulative claims.
 *
 * @param from first day on which a claim was stated
 * @param to last day on which it was stated
 * @param countries any of those that it is about
 * @param claimants who says so, in lower case
 * @param victims whose: a country's code or a name, in lower case
 */
public record ClaimQuestion(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<Measure> measures,
        List<String> countries,
        List<String> claimants,
        List<String> victims) {

    /** On {@code casualty_claim_revisions c}. */
    Sql condition(KnownAt knownAt) {
        var sql = knownAt.spanOf("c").add("and c.status in ('reported', 'confirmed') and c.scope = 'cumulative'");
        if (from != null) {
            sql.add("and c.stated_on >= ?", from);
        }
        if (to != null) {
            sql.add("and c.stated_on <= ?", to);
        }
        any(sql, "c.measure = any(?)", measures.stream().map(Code::label).toList());
        any(sql, "c.countries && ?", countries);
        any(sql, "lower(c.claimed_by) = any(?)", claimants);
        if (!victims.isEmpty()) {
            sql.add(
                    "and (lower(c.victims_country) = any(?) or lower(c.victims_name) = any(?))",
                    victims.toArray(String[]::new),
                    victims.toArray(String[]::new));
        }
        return sql;
    }

    private static void any(Sql sql, String comparison, List<String> values) {
        if (!values.isEmpty()) {
            sql.add("and " + comparison, (Object) values.toArray(String[]::new));
        }
    }
}
