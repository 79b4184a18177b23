package org.sitrep.contracts.coding;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.TempoKind;

/**
 * What someone says of the rhythm of attacks: the first since, a pause, almost daily.
 *
 * @param since first day of the span that the claim is about
 * @param until last day of it
 * @param what the words for what is counted, as the report has them
 * @param count how many in the span, for counts a period; null otherwise
 */
public record TempoClaim(
        TempoKind kind,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        String what,
        @Nullable Range count,
        List<Actor> attackers,
        List<Actor> targets,
        List<String> countries,
        @Nullable String claimedBy,
        double confidence,
        List<Evidence> evidence) {}
