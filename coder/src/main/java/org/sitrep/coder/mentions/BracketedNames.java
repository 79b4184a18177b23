package org.sitrep.coder.mentions;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.knowledge.PersonNoun.Side;
import org.sitrep.coder.text.Sentence;
import org.sitrep.contracts.codes.EntityKind;

/** "The Kurdistan Workers' Party (PKK) militants": whose the people are stands before a bracket with its short name. */
final class BracketedNames {
    /** Words within the brackets. */
    private static final int LONGEST = 8;

    /** Words between the bracket and the noun: "(FMLN) urban guerrillas". */
    private static final int BETWEEN = 2;

    private static final Set<String> OPENING = Set.of("(", "[");
    private static final Set<String> CLOSING = Set.of(")", "]");

    private BracketedNames() {}

    static List<Party> settle(Sentence sentence, List<Party> parties) {
        List<Party> settled = new ArrayList<>(parties);
        for (int i = 1; i < settled.size(); i++) {
            Party people = settled.get(i);
            Party whose = isUnnamed(people) ? named(sentence, settled.subList(0, i), people) : null;
            if (whose != null) {
                settled.set(i, of(people, whose));
            }
        }
        return settled;
    }

    private static boolean isUnnamed(Party party) {
        Side side = party.side();
        return party.actor() == null
                && party.country() == null
                && party.noun() != null
                && (side == Side.ARMED || side == Side.STATE || side == Side.CRIMINAL || side == Side.PEACEKEEPER);
    }

    private static Party of(Party people, Party whose) {
        return new Party(
                people.from(),
                people.to(),
                whose.name(),
                EntityKind.PEOPLE,
                whose.actor(),
                null,
                whose.kind(),
                whose.country(),
                false);
    }

    /** The name before the bracket, or the one within it. */
    private static @Nullable Party named(Sentence sentence, List<Party> before, Party people) {
        int closing = people.from() - 1;
        while (closing > 0
                && people.from() - closing <= BETWEEN
                && sentence.token(closing).isWord()) {
            closing--;
        }
        if (!CLOSING.contains(sentence.lower(closing))) {
            return null;
        }
        int opening = closing - 1;
        while (opening > 0 && closing - opening <= LONGEST && !OPENING.contains(sentence.lower(opening))) {
            opening--;
        }
        Party found = null;
        for (Party party : before) {
            boolean outside = party.to() == opening;
            boolean inside = party.from() > opening && party.to() <= closing;
            boolean body = (party.actor() != null && party.isArmed()) || party.isRole();
            if (body && (outside || (inside && found == null))) {
                found = party;
            }
        }
        return found;
    }
}
