package org.sitrep.coder.resolution;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.knowledge.ActorType;
import org.sitrep.coder.knowledge.PersonNoun.Side;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.mentions.NumberMention;
import org.sitrep.coder.mentions.Party;
import org.sitrep.contracts.codes.EntityKind;

/**
 * "Forty U.S. troops were wounded in the attack that killed three soldiers in Jordan": soldiers without a flag are those of
 * the one state whose soldiers the report has counted before, where it names no other's and no army without a name.
 */
final class GuestForces {
    private static final String FORCES = "armed-forces";

    /** Tokens between a number and the people it counts: "40 wounded U.S. troops". */
    private static final int BETWEEN = 2;

    private final @Nullable String country;

    /** Where they are counted first: sentence and token. */
    private final int sentence;

    private final int token;

    GuestForces(List<Mentions> sentences) {
        Set<String> countries = new HashSet<>();
        boolean nameless = false;
        int atSentence = Integer.MAX_VALUE;
        int atToken = Integer.MAX_VALUE;
        for (Mentions mentions : sentences) {
            for (Party party : mentions.parties()) {
                String whose = party.country();
                if (isForces(party) && whose != null) {
                    countries.add(whose);
                    boolean first = atSentence == Integer.MAX_VALUE && isCounted(party, mentions);
                    atToken = first ? party.to() : atToken;
                    atSentence = first ? mentions.sentence().index() : atSentence;
                }
                nameless |= party.isRole() && party.entity() == EntityKind.ORGANISATION && isArmy(party);
            }
        }
        this.country = countries.size() == 1 && !nameless ? countries.iterator().next() : null;
        this.sentence = atSentence;
        this.token = atToken;
    }

    /** Whose the soldiers are, null where it is the land's or not told. */
    @Nullable String countryOf(Party party, Mentions mentions) {
        int here = mentions.sentence().index();
        boolean soldiers = party.entity() == EntityKind.PEOPLE && party.role().equals(FORCES);
        boolean after = here > sentence || (here == sentence && party.from() >= token);
        return soldiers && after ? country : null;
    }

    private static boolean isForces(Party party) {
        return party.side() == Side.STATE
                && (party.actor() == null || party.actor().type() == ActorType.ARMED_FORCES);
    }

    private static boolean isArmy(Party party) {
        return party.role().equals(FORCES) || party.role().equals("army");
    }

    private static boolean isCounted(Party party, Mentions mentions) {
        return mentions.numbersIn(0, party.from()).stream()
                .mapToInt(NumberMention::to)
                .anyMatch(end -> party.from() - end <= BETWEEN);
    }
}
