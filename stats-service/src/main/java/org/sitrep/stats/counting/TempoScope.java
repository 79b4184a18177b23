package org.sitrep.stats.counting;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.sitrep.contracts.coding.Actor;
import org.sitrep.contracts.records.TempoClaimRecord;
import org.sitrep.stats.reading.Sql;

/**
 * The attacks that a claim of the tempo is about: in its countries, by its attackers, on its targets, each where it names
 * any. Targets that no list knows, such as "facilities of the coalition", are words of the report: no event need have them.
 *
 * @param attackers ids and names, in lower case
 * @param targets ids, in lower case
 */
public record TempoScope(List<String> countries, List<String> attackers, List<String> targets) {
    /** All attacks there are. */
    static final TempoScope ALL = new TempoScope(List.of(), List.of(), List.of());

    public static TempoScope of(TempoClaimRecord claim) {
        return new TempoScope(
                claim.countries().stream().sorted().distinct().toList(),
                terms(claim.attackers().stream().flatMap(actor -> Stream.of(actor.actorId(), actor.name()))),
                ids(claim.targets()));
    }

    private static List<String> ids(Collection<Actor> actors) {
        return terms(actors.stream().map(Actor::actorId));
    }

    private static List<String> terms(Stream<String> names) {
        return names.filter(Objects::nonNull)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .sorted()
                .distinct()
                .toList();
    }

    /** What follows a figure that is of these attacks alone; nothing for all of them. */
    Sql filter() {
        if (equals(ALL)) {
            return new Sql();
        }
        var sql = new Sql();
        new Conditions(sql)
                .ifOneOf(countries, "e.country")
                .ifHasOneOf(attackers, "e.attacker_terms")
                .ifHasOneOf(targets, "e.target_terms");
        return sql.into("filter (where true %s)");
    }
}
