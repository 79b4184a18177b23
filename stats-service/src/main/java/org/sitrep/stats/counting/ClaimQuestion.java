package org.sitrep.stats.counting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
 * @param withEvents whether our own events are shown one by one
 */
public record ClaimQuestion(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<Measure> measures,
        List<String> countries,
        List<String> claimants,
        List<String> victims,
        boolean withEvents) {

    /** On {@code casualty_claim_revisions c}. */
    Sql condition(KnownAt knownAt) {
        var sql = knownAt.spanOf("c").add("and c.status in ('reported', 'confirmed') and c.scope = 'cumulative'");
        new Conditions(sql)
                .ifGiven(from, "c.stated_on >= ?")
                .ifGiven(to, "c.stated_on <= ?")
                .ifOneOfCodes(measures, "c.measure")
                .ifHasOneOf(countries, "c.countries")
                .ifOneOf(claimants, "lower(c.claimed_by)")
                .ifAnyTwice(victims, "(lower(c.victims_country) = any(?) or lower(c.victims_name) = any(?))");
        return sql;
    }
}
