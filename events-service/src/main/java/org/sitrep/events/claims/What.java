package org.sitrep.events.claims;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.sitrep.contracts.coding.Actor;
import org.sitrep.contracts.coding.TempoClaim;

/** What a claim of tempo counts, by the names that actors are filed under: words of the report could not be erased from the log. */
final class What {
    private What() {}

    static String of(TempoClaim claim) {
        return "attacks" + named(" by ", claim.attackers()) + named(" on ", claim.targets());
    }

    private static String named(String before, List<Actor> actors) {
        return actors.isEmpty() ? "" : before + actors.stream().map(Actor::name).collect(joining(", "));
    }
}
