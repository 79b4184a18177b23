package org.sitrep.coder.assembly;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.mentions.Party;

/** How much those who act in two tellings speak for one event. */
final class AgentLikeness {
    private static final Set<String> ANYBODY = Set.of("man", "woman", "person", "individual", "youth", "teenager");

    private AgentLikeness() {}

    /** 2 the same, 0 not told or it may be, -1 someone else. */
    static int of(Draft some, Draft other) {
        if (some.agents.isEmpty() || other.agents.isEmpty()) {
            return 0;
        }
        int best = -1;
        for (Draft.In<Party> a : some.agents) {
            for (Draft.In<Party> b : other.agents) {
                best = Math.max(best, of(a.value(), b.value()));
            }
        }
        return best;
    }

    private static int of(Party a, Party b) {
        if (a.name().equalsIgnoreCase(b.name())
                || (a.actor() != null
                        && b.actor() != null
                        && a.actor().id().equals(b.actor().id()))) {
            return 2;
        }
        @Nullable String ca = a.country();
        @Nullable String cb = b.country();
        boolean statesA = a.actor() != null && a.actor().isState();
        boolean statesB = b.actor() != null && b.actor().isState();
        if (ca != null && cb != null) {
            return ca.equals(cb) && statesA == statesB
                    ? 1
                    : (statesA && statesB) || (a.actor() != null && b.actor() != null) ? -1 : ca.equals(cb) ? 0 : -1;
        }
        boolean opposed = a.side() != null && b.side() != null && a.side() != b.side();
        return opposed && !isAnybody(a) && !isAnybody(b) ? -1 : 0;
    }

    /** "A man set off explosives": who he is others may tell. */
    private static boolean isAnybody(Party party) {
        return party.noun() != null && ANYBODY.contains(party.noun().noun());
    }
}
