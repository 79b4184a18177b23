package org.sitrep.coder.assembly;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.frames.Casualty;
import org.sitrep.coder.knowledge.PersonNoun.Side;
import org.sitrep.coder.knowledge.Trigger.Act;
import org.sitrep.coder.mentions.Party;
import org.sitrep.coder.text.GrammarWords;

/** Who attacked, as far as it tells whose dead a figure counts. */
final class Attackers {
    /** Nouns that call people attackers, whoever they are. */
    private static final Set<String> NOUNS = GrammarWords.named("attackers.nouns");

    private static final Set<Act> ATTACKS =
            EnumSet.of(Act.ATTACK, Act.BOMBING, Act.CAPTURE, Act.ABDUCTION, Act.LOOTING);

    private final List<Party> parties;

    private Attackers(List<Party> parties) {
        this.parties = parties;
    }

    static Attackers of(Draft draft) {
        List<Party> all = draft.agents.stream().map(Draft.In::value).toList();
        List<Party> leading = draft.agents.stream()
                .filter(in -> ATTACKS.contains(in.frame().act()))
                .map(Draft.In::value)
                .toList();
        return new Attackers(leading.isEmpty() ? all : leading);
    }

    /** False where both sides are told to have attacked. */
    boolean known() {
        return parties.stream()
                        .map(Attackers::camp)
                        .filter(Objects::nonNull)
                        .distinct()
                        .count()
                <= 1;
    }

    /** True for a figure of the attackers' own. */
    boolean isOne(Casualty casualty) {
        Party victims = casualty.victims();
        return victims != null && casualty.others().isEmpty() && isOne(victims);
    }

    /** True where the figure counts attackers among others. */
    boolean areIn(EventFigures.Stated stated) {
        return stated.from().stream()
                .flatMap(figure -> figure.casualty().others().stream())
                .map(Casualty::victims)
                .filter(Objects::nonNull)
                .anyMatch(this::isOne);
    }

    private boolean isOne(Party victims) {
        if (victims.noun() != null && NOUNS.contains(victims.noun().noun())) {
            return true;
        }
        return known() && parties.stream().anyMatch(attacker -> areOfOne(attacker, victims));
    }

    /** The same actor, or people of the same camp that are not told apart by name. */
    private static boolean areOfOne(Party attacker, Party victims) {
        if (attacker.actor() != null && victims.actor() != null) {
            return attacker.actor().id().equals(victims.actor().id());
        }
        if (attacker.isRole() && victims.isRole()) {
            return attacker.role().equals(victims.role());
        }
        Side camp = camp(attacker);
        return camp != null
                && camp == Side.ARMED
                && camp == camp(victims)
                && (attacker.country() == null
                        || victims.country() == null
                        || attacker.country().equals(victims.country()));
    }

    private static @Nullable Side camp(Party party) {
        Side side = party.side();
        return side == Side.CRIMINAL ? Side.ARMED : side == Side.ARMED || side == Side.STATE ? side : null;
    }

    /** Figures of these two can be of the same people. */
    static boolean alike(@Nullable Party a, @Nullable Party b) {
        if (a == null || b == null || isAnybody(a) || isAnybody(b)) {
            return true;
        }
        return a.name().equalsIgnoreCase(b.name());
    }

    /** "People", "victims": whoever they are. */
    private static boolean isAnybody(Party party) {
        return party.noun() != null && party.noun().side() == Side.UNKNOWN;
    }
}
