package org.sitrep.evaluation.messages;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sitrep.contracts.codes.ClaimScope;
import org.sitrep.contracts.codes.Measure;
import org.sitrep.contracts.codes.Qualifier;
import org.sitrep.contracts.coding.CasualtyClaim;
import org.sitrep.contracts.coding.Count;
import org.sitrep.contracts.coding.Victims;
import org.sitrep.evaluation.messages.Claim.People;

/** A coding's claims of dead and wounded in events, as the keys write them. */
final class FoundClaims {
    private static final Map<Measure, String> MEASURES = Map.of(Measure.KILLED, "killed", Measure.INJURED, "wounded");

    /** The keys' PLURAL. */
    private static final Set<Qualifier> PLURAL =
            EnumSet.of(Qualifier.SEVERAL, Qualifier.DOZENS, Qualifier.SCORES, Qualifier.HUNDREDS);

    private FoundClaims() {}

    /** Without the claims of events that were left out. */
    static List<Claim> of(List<CasualtyClaim> claims, Set<String> leftOut) {
        List<Claim> made = new ArrayList<>();
        Set<Claim> known = new HashSet<>();
        for (CasualtyClaim claim : claims) {
            String measure = MEASURES.get(claim.measure());
            String event = claim.eventRef();
            if (claim.scope() != ClaimScope.EVENT || measure == null || (event != null && leftOut.contains(event))) {
                continue;
            }
            var one = new Claim(measure, List.of(people(claim.count())), victims(claim), false);
            Integer high = one.ranges().getFirst().high();
            if ((high == null || high != 0) && known.add(one)) {
                made.add(one);
            }
        }
        return made;
    }

    private static Set<String> victims(CasualtyClaim claim) {
        Victims victims = claim.victims();
        String name = victims == null || victims.name() == null ? "" : Bare.of(victims.name());
        return name.isEmpty() ? Set.of() : Set.of(name);
    }

    private static People people(Count count) {
        if (PLURAL.contains(count.qualifier())) {
            return new People(2, null);
        }
        // The keys write "nearly 20" as ~20.
        Integer low = count.qualifier() == Qualifier.NEARLY ? count.high() : count.low();
        return new People(low == null ? 0 : low, count.high());
    }
}
