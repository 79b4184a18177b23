package org.sitrep.coder.frames;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.knowledge.PersonNoun.Side;
import org.sitrep.coder.mentions.Chunk;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.mentions.Party;
import org.sitrep.coder.text.GrammarWords;
import org.sitrep.coder.text.Tag;
import org.sitrep.contracts.codes.EntityKind;

/**
 * "Guerrillas of the National Liberation Army", "members of the so-called Camilist Union": people are filed under the body
 * that is told behind "of", known or not.
 */
final class PeopleOf {
    private static final Set<String> MEMBERS = GrammarWords.named("people-of.members");

    private PeopleOf() {}

    /** Fighters, soldiers, killers, or members of something, without a name of their own. */
    static boolean canBe(Party people) {
        return people.actor() == null && people.noun() != null && (people.isArmed() || isMember(people));
    }

    static @Nullable Party body(Party people, @Nullable Party body, Chunk phrase, Mentions mentions) {
        if (body == null || (body.actor() == null && !body.isRole())) {
            return isUnknownName(phrase, mentions) ? unknown(people, phrase, mentions) : null;
        }
        if (body.noun() != null || !fit(people, body)) {
            return null;
        }
        return new Party(
                people.from(),
                isMember(people) ? phrase.to() : people.to(),
                body.name(),
                people.entity() == EntityKind.ORGANISATION ? EntityKind.ORGANISATION : EntityKind.PEOPLE,
                body.actor(),
                isMember(people) ? null : people.noun(),
                body.kind(),
                body.country(),
                false);
    }

    private static boolean isMember(Party people) {
        return people.noun() != null && MEMBERS.contains(people.noun().noun());
    }

    /** Soldiers are a state's, guerrillas a group's, members anybody's; a gang's killers are its own. */
    private static boolean fit(Party people, Party body) {
        Side side = body.side();
        boolean state = side == Side.STATE || side == Side.PEACEKEEPER;
        boolean irregular = side == Side.ARMED || side == Side.CRIMINAL;
        if (isMember(people)) {
            return state || irregular;
        }
        return people.side() == Side.STATE ? state : irregular;
    }

    /** A name that is no place's and of nobody known. */
    private static boolean isUnknownName(Chunk phrase, Mentions mentions) {
        return mentions.sentence().showsNames()
                && mentions.sentence().tag(phrase.head()) == Tag.PROPER
                && mentions.sentence().token(phrase.head()).isCapitalised()
                && mentions.placesIn(phrase.from(), phrase.to()).isEmpty()
                && mentions.partiesIn(phrase.from(), phrase.to()).stream()
                        .noneMatch(party -> party.actor() != null || party.isRole() || party.country() != null);
    }

    private static @Nullable Party unknown(Party people, Chunk phrase, Mentions mentions) {
        int from = phrase.from();
        while (from < phrase.head() && !mentions.sentence().token(from).isCapitalised()) {
            from++;
        }
        return new Party(
                people.from(),
                isMember(people) ? phrase.to() : people.to(),
                mentions.sentence().words(from, phrase.to()),
                people.entity(),
                null,
                people.noun(),
                people.kind(),
                people.country(),
                false);
    }
}
