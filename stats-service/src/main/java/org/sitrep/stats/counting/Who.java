package org.sitrep.stats.counting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.stats.reading.Sql;

/**
 * Who did it, to whom. Actors by id or name, in lower case.
 *
 * @param actors attackers or targets
 * @param victims groups that the dead are told by
 */
public record Who(
        List<String> actors,
        List<String> attackers,
        List<String> targets,
        List<String> victims,
        @Nullable Boolean civilianTargeting) {
    static final Who ANYONE = new Who(List.of(), List.of(), List.of(), List.of(), null);

    void addTo(Sql sql) {
        new Conditions(sql)
                .ifAnyTwice(actors, "(e.attacker_terms && ? or e.target_terms && ?)")
                .ifAny(attackers, "e.attacker_terms && ?")
                .ifAny(targets, "e.target_terms && ?")
                .ifAny(victims, "e.victims && ?")
                .ifGiven(civilianTargeting, "e.civilian_targeting = ?");
    }
}
